import React from 'react';
import { describeExcelFault, type ExcelResult, failed } from '../../excel/excelFault';
import type { PaintedSheet, PaintOptions } from '../../excel/paintSheets';
import type { WorkbookPort } from '../../excel/workbookPort';
import type { SheetId } from '../../sheets/sheetIds';
import { usePort } from '../shell/port';
import { makingReducer, type MakingState } from './makingState';
import { plannerOf } from './plannerOf';

export interface Making {
  readonly state: MakingState;
  /** @param values whether results are written instead of formulas. */
  readonly make: (ids: readonly SheetId[], values: boolean) => Promise<void>;
  readonly stop: () => void;
}

/** Makes report sheets, tells how far it has come, and stops when asked to. */
export function useMaking(): Making {
  const port = usePort();
  const [state, dispatch] = React.useReducer(makingReducer, { kind: 'idle' });
  const stopper = React.useRef<AbortController | null>(null);
  const make = async (ids: readonly SheetId[], values: boolean) => {
    const { signal } = (stopper.current = new AbortController());
    dispatch({ type: 'started', total: ids.length });
    const made = await makeFromTables(port, ids, {
      signal,
      values,
      onProgress: (done, total, name) => dispatch({ type: 'progressed', done, total, name }),
    });
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

/** Reads the tables as they are now: a list that waits, or is paused, may be older. */
async function makeFromTables(
  port: WorkbookPort,
  ids: readonly SheetId[],
  options: PaintOptions,
): Promise<ExcelResult<readonly PaintedSheet[]>> {
  try {
    const read = await port.read();
    if (!read.ok) return read;
    const { checkWorkbook } = await import('../check/checkWorkbook');
    const { content } = checkWorkbook(read.value);
    if (content === null) return failed('gone');
    return await port.makeSheets(ids, plannerOf(content, new Date()), options);
  } catch (thrown) {
    return failed('other', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
