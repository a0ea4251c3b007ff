import { compensate } from '../compensate';
import { done, type ExcelResult, failed } from '../excelFault';
import { runExcel } from '../runExcel';
import type { Place } from '../selectCell';
import type { InsertOptions } from '../workbookPort';

/**
 * Writes a formula into the selected cell, of several the first, if it is blank.
 *
 * @param formula in English, with commas between arguments and its equals sign.
 * @param numberFormat set first, so that the cell never shows the bare fraction.
 * @returns the cell.
 */
export async function insertFormula(
  formula: string,
  numberFormat: string,
  { spills = false, isInTableAllowed = false }: InsertOptions = {},
): Promise<ExcelResult<Place>> {
  const found: { before: { place: Place; format: unknown } | null } = { before: null };
  const inserted = await runExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('formulas,numberFormat,address,worksheet/name');
    const tables = cell.getTables(false).load('items/name');
    await context.sync();
    if ((cell.formulas as unknown[][])[0]?.[0] !== '') return failed('notBlank');
    const [table] = tables.items;
    // A formula in a table never spills, and Excel may fill the column (office-js#2093, #5909).
    if (table && spills) return failed('spillsInTable', table.name);
    if (table && !isInTableAllowed) return failed('inTable', table.name);
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    const place = { sheet: cell.worksheet.name, address };
    found.before = { place, format: (cell.numberFormat as unknown[][])[0]?.[0] };
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula]];
    await context.sync();
    return done(place);
  });
  if (inserted.ok) return inserted.value;
  if (!found.before) return inserted;
  const { place, format } = found.before;
  return compensate(inserted, [place.sheet], async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
    cell.load('formulas');
    await context.sync();
    const content = (cell.formulas as unknown[][])[0]?.[0];
    // What a person has typed there meanwhile is theirs.
    if (content !== '' && content !== formula) return;
    cell.numberFormat = [[format]];
    cell.formulas = [['']];
    await context.sync();
  });
}
