import { done, type ExcelResult, failed } from './excelFault';
import { runExcel } from './runExcel';
import type { Place } from './selectCell';

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
): Promise<ExcelResult<Place>> {
  const inserted = await runExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('formulas,address,worksheet/name');
    await context.sync();
    if ((cell.formulas as unknown[][])[0]?.[0] !== '') return null;
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula]];
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return { sheet: cell.worksheet.name, address };
  });
  if (!inserted.ok) return inserted;
  return inserted.value === null ? failed('notBlank') : done(inserted.value);
}
