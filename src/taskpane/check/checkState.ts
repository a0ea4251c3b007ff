import type { Bilingual } from '../../language/bilingual';
import type { Checked } from './checked';

/** The state of checking the open workbook. */
export interface CheckState {
  readonly activity: 'idle' | 'reading' | 'checking';
  /** Whether the running check started by itself: then the list stays as it is meanwhile. */
  readonly isQuiet: boolean;
  /** The number of checks begun, so that the result of a cancelled one is recognised. */
  readonly run: number;
  /** Why the last check failed. */
  readonly fault: Bilingual | null;
  /** What the list shows. */
  readonly shown: Checked | null;
  /** Newer results, not shown while the focus is in the list. */
  readonly held: Checked | null;
  readonly isListFocused: boolean;
  /** Whether changed cells wait for a person to ask for the next check. */
  readonly isPaused: boolean;
  /** Whether cells have changed since the last check began. */
  readonly isStale: boolean;
}

export const UNCHECKED: CheckState = {
  activity: 'idle',
  isQuiet: false,
  run: 0,
  fault: null,
  shown: null,
  held: null,
  isListFocused: false,
  isPaused: false,
  isStale: false,
};

/** What the pane should show in the place of the list. */
export type CheckPhase =
  'unchecked' | 'running' | 'failed' | 'noTables' | 'allClear' | 'withFindings';

export function checkPhase({ activity, isQuiet, fault, shown }: CheckState): CheckPhase {
  if (activity !== 'idle' && !isQuiet) return 'running';
  if (shown === null) {
    if (fault !== null) return 'failed';
    return activity === 'idle' ? 'unchecked' : 'running';
  }
  if (shown.content === null) return 'noTables';
  return shown.content.result.findings.length === 0 ? 'allClear' : 'withFindings';
}
