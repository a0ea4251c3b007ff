import { done, type ExcelResult } from './excelFault';
import { insertFormula } from './writing/insertFormula';
import { OwnWrites } from './writing/ownWrites';
import { readTables } from './reading/readTables';
import { runExcel } from './runExcel';
import { selectCell } from './selectCell';
import { warningOnClose } from './surroundings/closeWarning';
import { watchChanges } from './watchChanges';
import type { Change, JournalEntry, WorkbookPort } from './workbookPort';

/**
 * The workbook that is open in Excel, as the pane sees it. What writes is fetched when it is asked
 * for: the pane's first paint does without.
 */
export function excelWorkbook(): WorkbookPort {
  const own = new OwnWrites();
  let entries = 0;
  /** Makes a change, and an entry of the journal by which it can be taken back. */
  const journalled = async (
    label: string,
    change: () => Promise<ExcelResult<Change>>,
  ): Promise<ExcelResult<JournalEntry>> => {
    const made = await own.during(change);
    if (!made.ok) return made;
    entries += 1;
    return done({ ...made.value, id: entries, label, when: new Date().toISOString() });
  };
  return {
    read: async () => {
      const read = await runExcel(readTables);
      return read.ok ? done(read.value.workbook) : read;
    },
    select: selectCell,
    watch: (onChange, onSelect) => watchChanges(own, onChange, onSelect),
    apply: async (changes, label, log) => {
      const { applyChanges } = await import('./writing/applyChanges');
      return journalled(label, () => applyChanges(changes, log));
    },
    addRow: async (table, values, label, options) => {
      const { addRow } = await import('./writing/addRow');
      return journalled(label, () => addRow(table, values, options));
    },
    takeBack: async (entry) => {
      const { takeBack } = await import('./writing/takeBack');
      return own.during(() => takeBack(entry));
    },
    insertFormula: (formula, format, options) =>
      own.during(() => insertFormula(formula, format, options)),
    madeSheets: async () => {
      const { findMadeSheets } = await import('./painting/madeSheets');
      const found = await runExcel(findMadeSheets);
      return found.ok ? done(found.value.made) : found;
    },
    makeSheets: async (ids, planner, options) => {
      const { paintSheets } = await import('./painting/paintSheets');
      return own.during(() => warningOnClose(() => paintSheets(ids, planner, options)));
    },
    openAlone: async (ids, planner, properties) => {
      const { openAlone } = await import('./painting/openAlone');
      return openAlone(ids, planner, properties);
    },
    addTables: async (names, label) => {
      const { addTables } = await import('./writing/addTables');
      const { templatePlan } = await import('../workbook/template/templatePlan');
      const missing = templatePlan().sheets.filter(({ table }) => names.includes(table));
      return journalled(label, async () => {
        const added = await addTables(missing);
        return added.ok ? done({ cells: [], sheets: added.value, log: [] }) : added;
      });
    },
    readLog: async () => {
      const { readLog } = await import('./writing/readLog');
      return runExcel(readLog);
    },
    showLog: async () => {
      const { showLog } = await import('./writing/showLog');
      return own.during(showLog);
    },
  };
}
