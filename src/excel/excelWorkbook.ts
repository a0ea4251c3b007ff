import { addRow } from './addRow';
import { applyChanges } from './applyChanges';
import { done, type ExcelResult } from './excelFault';
import { insertFormula } from './insertFormula';
import { OwnWrites } from './ownWrites';
import { readTables } from './readTables';
import { runExcel } from './runExcel';
import { selectCell } from './selectCell';
import { takeBack } from './takeBack';
import { watchChanges } from './watchChanges';
import type { JournalEntry, WorkbookPort } from './workbookPort';

/**
 * The workbook that is open in Excel, as the pane sees it. What writes sheets and tables is fetched
 * when it is asked for: the pane's first paint does without.
 */
export function excelWorkbook(): WorkbookPort {
  const own = new OwnWrites();
  let entries = 0;
  /** Makes a change, and an entry of the journal by which it can be taken back. */
  const journalled = async (
    label: string,
    change: () => Promise<ExcelResult<JournalEntry['cells']>>,
  ): Promise<ExcelResult<JournalEntry>> => {
    const written = await own.during(change);
    if (!written.ok) return written;
    entries += 1;
    const when = new Date().toISOString();
    return done({ id: entries, label, when, cells: written.value });
  };
  return {
    read: async () => {
      const read = await runExcel(readTables);
      return read.ok ? done(read.value.workbook) : read;
    },
    select: selectCell,
    watch: (onChange) => watchChanges(own, onChange),
    apply: (changes, label) => journalled(label, () => applyChanges(changes)),
    addRow: (table, values, label) => journalled(label, () => addRow(table, values)),
    takeBack: (entry) => own.during(() => takeBack(entry)),
    insertFormula: (formula, format) => own.during(() => insertFormula(formula, format)),
    madeSheets: async () => {
      const { findMadeSheets } = await import('./madeSheets');
      const found = await runExcel(findMadeSheets);
      return found.ok ? done(found.value.made) : found;
    },
    makeSheets: async (ids, planner, options) => {
      const { paintSheets } = await import('./paintSheets');
      return own.during(() => paintSheets(ids, planner, options));
    },
    addTables: async (names) => {
      const { addTables } = await import('./addTables');
      const { templatePlan } = await import('../workbook/templatePlan');
      const missing = templatePlan().sheets.filter(({ table }) => names.includes(table));
      return own.during(() => addTables(missing));
    },
  };
}
