import { type ExcelResult, failed } from './excelFault';
import { runExcel } from './runExcel';

/** A cell or range as findings name it. */
export interface Place {
  readonly sheet: string;
  /** `E8` or `A4:E4`. */
  readonly address: string;
}

/** Shows a cell: goes to its sheet and selects it. A hidden sheet can't be shown, and is said so. */
export async function selectCell({ sheet, address }: Place): Promise<ExcelResult<void>> {
  const shown = await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return 'gone';
    if (worksheet.visibility !== Excel.SheetVisibility.visible) return 'hidden';
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return null;
  });
  if (!shown.ok) return shown;
  return shown.value === null ? { ok: true, value: undefined } : failed(shown.value);
}
