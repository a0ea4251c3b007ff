import { done, type ExcelResult } from './excelFault';
import type { OwnWrites } from './writing/ownWrites';
import { runExcel } from './runExcel';

/**
 * Tells when a person, or another program, changes cells, or when formulas give other results.
 * Changes by Tertial itself are left out: Excel says who changed cells, and what a new result came
 * from is told by when.
 *
 * @returns a function that ends it.
 */
export async function watchChanges(
  own: OwnWrites,
  onChange: () => void,
): Promise<ExcelResult<() => Promise<void>>> {
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const isOwn = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
    if (!isOwn) onChange();
    return Promise.resolve();
  };
  // A changed result does not say what it came from.
  const recalculated = (): Promise<void> => {
    if (!own.isWriting) onChange();
    return Promise.resolve();
  };
  const started = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(recalculated),
      worksheets.onDeleted.add(recalculated),
    ];
    await context.sync();
    return handlers;
  });
  if (!started.ok) return started;
  return done(async () => {
    for (const handler of started.value) handler.remove();
    await runExcel(async (context) => context.sync());
  });
}
