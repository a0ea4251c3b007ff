import type { Bilingual } from '../../language/bilingual';
import type { Checked } from './checked';
import type { CheckState } from './checkState';

export type CheckAction =
  | { readonly type: 'started'; readonly isQuiet: boolean }
  | { readonly type: 'read'; readonly run: number }
  | { readonly type: 'finished'; readonly run: number; readonly checked: Checked }
  | { readonly type: 'failed'; readonly run: number; readonly fault: Bilingual }
  | { readonly type: 'cancelled' }
  | { readonly type: 'cellsChanged' }
  | { readonly type: 'listEntered' }
  | { readonly type: 'listLeft' }
  | { readonly type: 'heldShown' }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' };

/** The reducer of the check's state. */
export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'started':
      return {
        ...state,
        activity: 'reading',
        isQuiet: action.isQuiet,
        run: state.run + 1,
        fault: null,
        isStale: false,
      };
    case 'read':
      return isCurrent(state, action.run) ? { ...state, activity: 'checking' } : state;
    case 'finished':
      return isCurrent(state, action.run)
        ? withResults({ ...state, activity: 'idle' }, action.checked)
        : state;
    case 'failed':
      return isCurrent(state, action.run)
        ? { ...state, activity: 'idle', fault: action.fault, isStale: state.shown !== null }
        : state;
    case 'cancelled':
      return { ...state, activity: 'idle', run: state.run + 1, isStale: state.shown !== null };
    case 'cellsChanged':
      return { ...state, isStale: true };
    case 'listEntered':
      return { ...state, isListFocused: true };
    case 'listLeft':
      return showHeld({ ...state, isListFocused: false });
    case 'heldShown':
      return showHeld(state);
    case 'paused':
      return { ...state, isPaused: true };
    case 'resumed':
      return { ...state, isPaused: false };
  }
}

/** The result of a check that was cancelled or superseded is ignored. */
const isCurrent = (state: CheckState, run: number): boolean =>
  state.run === run && state.activity !== 'idle';

/** The list must not change while a person reads it or moves through it. */
function withResults(state: CheckState, checked: Checked): CheckState {
  if (state.isListFocused && state.isQuiet && !isSameList(state.shown, checked)) {
    return { ...state, held: checked };
  }
  return { ...state, shown: checked, held: null };
}

const showHeld = (state: CheckState): CheckState =>
  state.held === null ? state : { ...state, shown: state.held, held: null };

/** Whether the list would show the same findings in the same places. */
function isSameList(before: Checked | null, after: Checked): boolean {
  const ids = (checked: Checked | null) =>
    checked?.content?.result.findings.map(({ id }) => id).join('\n');
  return ids(before) === ids(after);
}
