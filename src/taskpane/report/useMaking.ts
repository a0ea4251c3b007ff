import React from 'react';
import { VERSION } from '../../language/version';
import { type ExcelFault, type ExcelResult, failed } from '../../excel/excelFault';
import { describeExcelFault } from '../../excel/faultWords';
import type { WorkbookPort } from '../../excel/workbookPort';
import { utcSecond } from '../../language/dates/localTime';
import { propertiesOf } from '../../sheets/plan/documentProperties';
import type { SheetId } from '../../sheets/sheets';
import { usePort } from '../shell/port';
import type { CheckedReport } from '../check/checked';
import { makingReducer, type MakingAction, type MakingState } from './makingState';
import { plannerOf } from './plannerOf';

export interface Making {
  readonly state: MakingState;
  /** @param values whether results are written instead of formulas. */
  readonly make: (ids: readonly SheetId[], values: boolean) => Promise<void>;
  /** Opens them alone in a workbook of their own. */
  readonly openAlone: (ids: readonly SheetId[]) => Promise<void>;
  readonly stop: () => void;
}

/** Makes report sheets, reports progress, and can be cancelled. */
export function useMaking(): Making {
  const port = usePort();
  const [state, dispatch] = React.useReducer(makingReducer, { kind: 'idle' });
  const stopper = React.useRef<AbortController | null>(null);
  const make = async (ids: readonly SheetId[], values: boolean) => {
    const { signal } = (stopper.current = new AbortController());
    dispatch({ type: 'started', total: ids.length });
    const made = await fromTables(port, (content) =>
      port.makeSheets(ids, plannerOf(content, new Date()), {
        signal,
        values,
        onProgress: (done, total, name) => dispatch({ type: 'progressed', done, total, name }),
      }),
    );
    dispatch(made.ok ? { type: 'made', sheets: made.value } : endedBy(made.fault));
  };
  const openAlone = async (ids: readonly SheetId[]) => {
    dispatch({ type: 'openingStarted' });
    const opened = await fromTables(port, (content) => {
      const now = new Date();
      const created = { created: utcSecond(now), version: VERSION };
      const about = propertiesOf(content.report.heading, created);
      return port.openAlone(ids, plannerOf(content, now), about);
    });
    dispatch(opened.ok ? { type: 'opened', opened: opened.value } : endedBy(opened.fault));
  };
  const stop = () => {
    stopper.current?.abort();
    dispatch({ type: 'stopAsked' });
  };
  return { state, make, openAlone, stop };
}

const endedBy = (fault: ExcelFault): MakingAction => ({
  type: fault.kind === 'cancelled' ? 'cancelled' : 'failed',
  words: describeExcelFault(fault),
});

/** Reads the tables as they are now: a list that waits, or is paused, may be older. */
async function fromTables<T>(
  port: WorkbookPort,
  use: (content: CheckedReport) => Promise<ExcelResult<T>>,
): Promise<ExcelResult<T>> {
  try {
    const read = await port.read();
    if (!read.ok) return read;
    const { checkWorkbook } = await import('../check/checkWorkbook');
    const { content } = checkWorkbook(read.value);
    return content === null ? failed('gone') : await use(content);
  } catch (thrown) {
    return failed('other', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
