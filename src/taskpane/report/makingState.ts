import type { Bilingual } from '../../language/bilingual';
import type { OpenedAlone } from '../../excel/workbookPort';
import type { PaintedSheet } from '../../excel/painting/paintedSheet';

/** The state of making report sheets. */
export type MakingState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'making';
      readonly done: number;
      readonly total: number;
      readonly name: string;
      /** Whether a person has asked it to stop; the sheet under way is finished first. */
      readonly isStopping: boolean;
    }
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly opened: OpenedAlone }
  | { readonly kind: 'made'; readonly sheets: readonly PaintedSheet[] }
  | { readonly kind: 'cancelled'; readonly words: Bilingual }
  | { readonly kind: 'failed'; readonly words: Bilingual };

export type MakingAction =
  | { readonly type: 'started'; readonly total: number }
  | {
      readonly type: 'progressed';
      readonly done: number;
      readonly total: number;
      readonly name: string;
    }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'openingStarted' }
  | { readonly type: 'opened'; readonly opened: OpenedAlone }
  | { readonly type: 'made'; readonly sheets: readonly PaintedSheet[] }
  | { readonly type: 'cancelled'; readonly words: Bilingual }
  | { readonly type: 'failed'; readonly words: Bilingual };

export function makingReducer(state: MakingState, action: MakingAction): MakingState {
  switch (action.type) {
    case 'started':
      return { kind: 'making', done: 0, total: action.total, name: '', isStopping: false };
    case 'progressed': {
      if (state.kind !== 'making') return state;
      const { done, total, name } = action;
      return { ...state, done, total, name };
    }
    case 'stopAsked':
      return state.kind === 'making' ? { ...state, isStopping: true } : state;
    case 'openingStarted':
      return { kind: 'opening' };
    case 'opened':
      return { kind: 'opened', opened: action.opened };
    case 'made':
      return { kind: 'made', sheets: action.sheets };
    case 'cancelled':
    case 'failed':
      return { kind: action.type, words: action.words };
  }
}
