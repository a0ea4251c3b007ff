import { takenBack } from '../../workbook/log/changeLog';
import { readSheets } from './addedSheets';
import { type ExcelResult, failed } from '../excelFault';
import { runExcel } from '../runExcel';
import type { Change } from '../workbookPort';
import { writeLogged } from './writeLogged';

/**
 * Undoes what an entry of the journal changed, unless somebody has written there since. The log
 * gets a line for it.
 */
export async function takeBack({ cells, sheets, log }: Change): Promise<ExcelResult<void>> {
  const current = await runExcel(async (context) => {
    const ranges = cells.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
    );
    const contents = await readSheets(
      context,
      sheets.map(({ sheet }) => sheet),
    );
    return { cells: ranges.map(({ formulas }) => (formulas as unknown[][])[0]?.[0]), contents };
  });
  if (!current.ok) return current;
  const isUntouched =
    cells.every(({ after }, index) => shows(current.value.cells[index], after)) &&
    JSON.stringify(sheets) === JSON.stringify(current.value.contents);
  if (!isUntouched) return failed('changed');
  if (sheets.length > 0) return removeSheets(sheets);
  const when = new Date();
  return writeLogged({ cells, log: log.map((change) => takenBack(change, when)) }, 'before');
}

const removeSheets = (sheets: Change['sheets']): Promise<ExcelResult<void>> =>
  runExcel(async (context) => {
    for (const { sheet } of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });

/** The quote that kept a text from being a formula is not a part of it. */
const shows = (content: unknown, written: unknown): boolean =>
  content === written || (typeof written === 'string' && `'${String(content)}` === written);
