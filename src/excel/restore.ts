import type { ExcelResult } from './excelFault';
import { runExcel } from './runExcel';
import type { JournalEntry } from './workbookPort';

/** Writes back what stood in the cells, formulas included. */
export const restore = (cells: JournalEntry['cells']): Promise<ExcelResult<void>> =>
  runExcel(async (context) => {
    for (const { sheet, address, before } of cells) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.formulas = [[before]];
    }
    await context.sync();
  });
