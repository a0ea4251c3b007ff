import {
  isOwnSheet,
  LOG_COLUMNS,
  LOG_TABLE,
  logRow,
  OWN_SHEET,
  type LoggedChange,
} from '../../workbook/log/changeLog';
import { asWritten } from './asWritten';

/** Where the log stands, as far as it is there. */
export interface LogPlace {
  readonly sheet: Excel.Worksheet | null;
  readonly table: Excel.Table | null;
  /** The table's range, when nothing stands beneath it, so that it can grow there. */
  readonly growing: Excel.Range | null;
  /** The first free column of the sheet, from 0. */
  readonly freeColumn: number;
}

/** Finds the log, or where it shall be made. Two calls to Excel, or three with a log. */
export async function findLog(context: Excel.RequestContext): Promise<LogPlace> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  const table = tables.getItemOrNullObject(LOG_TABLE);
  table.load('name');
  await context.sync();
  const sheet = worksheets.items.find(({ name }) => isOwnSheet(name)) ?? null;
  if (!table.isNullObject) {
    const range = table.getRange();
    const used = range.worksheet.getUsedRange().load('rowIndex,rowCount');
    range.load('rowIndex,rowCount,columnIndex,columnCount');
    await context.sync();
    const isLast = used.rowIndex + used.rowCount === range.rowIndex + range.rowCount;
    return { sheet, table, growing: isLast ? range : null, freeColumn: 0 };
  }
  if (!sheet) return { sheet, table: null, growing: null, freeColumn: 0 };
  const used = sheet.getUsedRangeOrNullObject();
  used.load('columnIndex,columnCount');
  await context.sync();
  // A column apart from whatever stands there.
  const freeColumn = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
  return { sheet, table: null, growing: null, freeColumn };
}

/** Adds lines to the log; makes it when it is not there. Carried out at the next sync. */
export function writeLog(
  context: Excel.RequestContext,
  { sheet, table, growing, freeColumn }: LogPlace,
  log: readonly LoggedChange[],
): void {
  if (log.length === 0) return;
  const rows = log.map((change) => logRow(change).map((text) => asWritten(text)));
  if (table && growing) {
    // Rows that are added to a table conflict when several people write at once.
    table.resize(growing.getResizedRange(rows.length, 0));
    growing.getRowsBelow(rows.length).values = rows;
    return;
  }
  if (table) {
    table.rows.add(undefined, rows);
    return;
  }
  const own = sheet ?? context.workbook.worksheets.add(OWN_SHEET);
  const range = own.getRangeByIndexes(0, freeColumn, rows.length + 1, LOG_COLUMNS.length);
  range.values = [[...LOG_COLUMNS], ...rows];
  own.tables.add(range, true).name = LOG_TABLE;
  if (!sheet) own.visibility = Excel.SheetVisibility.veryHidden;
}

/** Takes away a log that was not there before, after a batch that failed half-way. */
export async function removeNewLog(
  context: Excel.RequestContext,
  { sheet }: LogPlace,
): Promise<void> {
  if (sheet) return;
  const added = context.workbook.worksheets.getItemOrNullObject(OWN_SHEET);
  added.load('name');
  await context.sync();
  if (added.isNullObject) return;
  // Excel deletes no very hidden sheet.
  added.visibility = Excel.SheetVisibility.visible;
  added.delete();
  await context.sync();
}
