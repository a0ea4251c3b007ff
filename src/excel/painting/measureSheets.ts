import { done, type ExcelResult } from '../excelFault';
import { canBePassed, runExcel } from '../runExcel';
import type { Extent } from './extent';

/**
 * Measures some sheets. One call to Excel; one more where it does not say what is frozen, as when
 * another workbook has the focus.
 */
export async function measureSheets(
  sheets: readonly string[],
): Promise<ExcelResult<readonly Extent[]>> {
  if (sheets.length === 0) return done([]);
  const whole = await runExcel((context) => measure(context, sheets, true));
  return whole.ok || !canBePassed(whole)
    ? whole
    : runExcel((context) => measure(context, sheets, false));
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly string[],
  asksForView: boolean,
): Promise<Extent[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const rules = worksheet.getRange().conditionalFormats.getCount();
    return { sheet, used, rules, view: asksForView ? askForView(worksheet) : null };
  });
  await context.sync();
  return asked.map(({ sheet, used, rules, view }) => ({
    sheet,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    rowCount: used.isNullObject ? 0 : used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnCount,
    ruleCount: rules.value,
    view: view?.() ?? null,
  }));
}

/** Columns of a sheet: rows are frozen alone when the frozen cells have them all. */
const ALL_COLUMNS = 16_384;

function askForView(worksheet: Excel.Worksheet): () => Extent['view'] {
  worksheet.load('showGridlines');
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  return () => ({
    showsGridlines: worksheet.showGridlines,
    frozenRows: !frozen.isNullObject && frozen.columnCount === ALL_COLUMNS ? frozen.rowCount : null,
  });
}
