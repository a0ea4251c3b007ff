import { type ExcelResult, failed } from './excelFault';
import { restore } from './restore';
import { runExcel } from './runExcel';
import type { JournalEntry } from './workbookPort';

/** Puts back what an entry of the journal changed, unless somebody has written there since. */
export async function takeBack({ cells }: JournalEntry): Promise<ExcelResult<void>> {
  const current = await runExcel(async (context) => {
    const ranges = cells.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
    );
    await context.sync();
    return ranges.map(({ formulas }) => (formulas as unknown[][])[0]?.[0]);
  });
  if (!current.ok) return current;
  const isUntouched = cells.every(({ after }, index) => shows(current.value[index], after));
  return isUntouched ? restore(cells) : failed('changed');
}

/** The quote that kept a text from being a formula is not a part of it. */
const shows = (content: unknown, written: unknown): boolean =>
  content === written || (typeof written === 'string' && `'${String(content)}` === written);
