import { cellAddress } from '../report/address';
import { asWritten } from './asWritten';
import { done, type ExcelResult, failed } from './excelFault';
import { runExcel } from './runExcel';
import type { CellChange, JournalEntry } from './workbookPort';

/**
 * Adds a row at the end of a table. Taken back, its cells are blank again, and a blank row of a
 * table is no row to Tertial.
 *
 * @param values by column header; columns that are not named stay blank.
 */
export async function addRow(
  name: string,
  values: Readonly<Record<string, CellChange['value']>>,
): Promise<ExcelResult<JournalEntry['cells']>> {
  const added = await runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name,worksheet/name');
    await context.sync();
    if (table.isNullObject) return null;
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const row = (header.values[0] as unknown[]).map((title) =>
      asWritten(values[String(title)] ?? null),
    );
    table.rows.add(undefined, [row]);
    const last = table.getDataBodyRange().getLastRow().load('rowIndex,columnIndex');
    await context.sync();
    return row.map((after, index) => ({
      sheet: table.worksheet.name,
      address: cellAddress(last.rowIndex + 1, last.columnIndex + 1 + index),
      before: '',
      after,
    }));
  });
  if (!added.ok) return added;
  return added.value === null ? failed('gone') : done(added.value);
}
