import { compensate } from '../compensate';
import { done, type ExcelResult, type Failure } from '../excelFault';
import { runExcel } from '../runExcel';
import type { AddedSheet } from '../workbookPort';

/** Reads the contents of sheets. One call to Excel. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<AddedSheet[]> {
  const ranges = names.map((name) =>
    context.workbook.worksheets.getItem(name).getUsedRange().load('formulas'),
  );
  await context.sync();
  return names.map((sheet, index) => ({
    sheet,
    content: (ranges[index]?.formulas ?? []) as unknown[][],
  }));
}

/** Takes sheets away that a task added before it failed. @returns why it failed. */
export const removeSheets = (why: Failure, names: readonly string[]): Promise<Failure> =>
  compensate(why, names, async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });

/**
 * Adds sheets to the workbook, all of them or none.
 * @param add queues the adding, and gives the names of the sheets.
 */
export async function addSheets(
  add: (context: Excel.RequestContext, taken: readonly string[]) => readonly string[],
): Promise<ExcelResult<readonly AddedSheet[]>> {
  const attempt: { names: readonly string[] } = { names: [] };
  const added = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    attempt.names = add(context, taken);
    await context.sync();
    return readSheets(context, attempt.names);
  });
  if (added.ok) return done(added.value);
  // Excel carries a batch out up to the fault.
  const { names } = attempt;
  return names.length === 0 ? added : removeSheets(added, names);
}
