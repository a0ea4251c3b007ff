import { SHEET_MARK } from '../../sheets/plan/sheetMarks';
import { logPlan, SHOWN_LOG } from '../../workbook/log/logPlan';
import { addTables, fillBody, type TablePlan } from './addTables';
import { done, type ExcelResult, failed, leaving } from '../excelFault';
import { readLog } from './readLog';
import { runExcel } from '../runExcel';
import type { Place } from '../selectCell';

/** What marks the sheet as Tertial's: it is not read as input. */
const ID = 'logg';

/**
 * Shows the log as the table `Logg` on a sheet at the end of the workbook. A sheet that was made
 * before, whatever it is called by now, is brought up to date.
 */
export async function showLog(): Promise<ExcelResult<Place>> {
  const read = await runExcel(readLog);
  if (!read.ok) return read;
  const plan = logPlan(read.value);
  const progress = { isWriting: false };
  const renewed = await runExcel((context) => renew(context, plan, progress));
  // The lines themselves are in the log: shown anew, all is there again.
  if (!renewed.ok) return progress.isWriting ? leaving(renewed, [SHOWN_LOG]) : renewed;
  if (renewed.value) {
    const { sheet } = renewed.value;
    return sheet === null ? failed('nameTaken', SHOWN_LOG) : done({ sheet, address: 'A1' });
  }
  const added = await addTables([plan], mark);
  if (!added.ok) return added;
  return done({ sheet: added.value[0]?.sheet ?? SHOWN_LOG, address: 'A1' });
}

/** Where the log is shown; without a sheet when the name is that of a table of the user's own. */
interface Renewed {
  readonly sheet: string | null;
}

/** Writes the lines anew where the table is there. @returns null when it is not. */
async function renew(
  context: Excel.RequestContext,
  plan: TablePlan,
  progress: { isWriting: boolean },
): Promise<Renewed | null> {
  const table = context.workbook.tables.getItemOrNullObject(SHOWN_LOG);
  table.load('name,worksheet/name');
  await context.sync();
  if (table.isNullObject) return null;
  const own = table.worksheet.names.getItemOrNullObject(SHEET_MARK).load('name');
  const header = table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount');
  await context.sync();
  // A table of the user's own is left alone.
  if (own.isNullObject || header.columnCount !== plan.columns.length) return { sheet: null };
  progress.isWriting = true;
  table.getDataBodyRange().clear(Excel.ClearApplyTo.contents);
  const body = table.worksheet.getRangeByIndexes(
    ...([header.rowIndex + 1, header.columnIndex, plan.rows.length, plan.columns.length] as const),
  );
  table.resize(header.getBoundingRect(body));
  fillBody(body, plan);
  await context.sync();
  return { sheet: table.worksheet.name };
}

function mark(sheet: Excel.Worksheet): void {
  sheet.names.add(SHEET_MARK, `="${ID}"`).visible = false;
}
