import React from 'react';
import { describeExcelFault } from '../../excel/excelFault';
import { usePort } from '../shell/port';
import { makingReducer, type MakingState } from './makingState';

export interface Making {
  readonly state: MakingState;
  readonly make: (ids: readonly string[]) => Promise<void>;
  readonly stop: () => void;
}

/** Makes report sheets, tells how far it has come, and stops when asked to. */
export function useMaking(): Making {
  const port = usePort();
  const [state, dispatch] = React.useReducer(makingReducer, { kind: 'idle' });
  const stopper = React.useRef<AbortController | null>(null);
  const make = async (ids: readonly string[]) => {
    stopper.current = new AbortController();
    dispatch({ type: 'started', total: ids.length });
    const made = await port.makeSheets(
      ids,
      (done, total, name) => dispatch({ type: 'progressed', done, total, name }),
      stopper.current.signal,
    );
    if (made.ok) {
      dispatch({ type: 'made', sheets: made.value });
      return;
    }
    const type = made.fault.kind === 'cancelled' ? 'cancelled' : 'failed';
    dispatch({ type, words: describeExcelFault(made.fault) });
  };
  const stop = () => {
    stopper.current?.abort();
    dispatch({ type: 'stopAsked' });
  };
  return { state, make, stop };
}
