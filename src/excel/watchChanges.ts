import { done, type ExcelResult } from './excelFault';
import type { OwnWrites } from './writing/ownWrites';
import { runExcel } from './runExcel';

/**
 * Tells when a person, or another program, changes cells, or when formulas give other results.
 * Changes by Tertial itself are left out: Excel says who changed cells, and what a new result came
 * from is told by when.
 *
 * @param onSelect told, in Excel on the web, when another cell is selected: a choice in a drop-down
 *   may raise no event there (office-js#4066), and is followed by a step to another cell.
 * @returns a function that ends it.
 */
export async function watchChanges(
  own: OwnWrites,
  onChange: () => void,
  onSelect: () => void = () => undefined,
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
  const selected = (): Promise<void> => Promise.resolve(onSelect());
  const isOnWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  const started = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(recalculated),
      worksheets.onDeleted.add(recalculated),
      ...(isOnWeb ? [worksheets.onSelectionChanged.add(selected)] : []),
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
