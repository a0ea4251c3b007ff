import { withoutFormulas } from '../../sheets/plan/withoutFormulas';
import type { SheetId } from '../../sheets/sheets';
import type { Planner } from '../../sheets/planner';
import { done, type ExcelResult, failed } from '../excelFault';
import { findMadeSheets } from './madeSheets';
import type { PaintedSheet } from './paintedSheet';
import { Painting } from './painting';
import { runExcel } from '../runExcel';
import { measureSheets } from './measureSheets';

export interface PaintOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Whether results are written instead of formulas, for a workbook that is sent outside. */
  readonly values?: boolean;
}

/**
 * Makes report sheets in the open workbook: one call to Excel to find those there are, one more where
 * some are made again (to measure them), two a sheet (to look at one that is made again, and to
 * paint it), and one to freeze rows where they are not frozen already. Those that Tertial made
 * before are painted anew on the same worksheet, whatever it is called by now, so that references
 * to it hold. When a request fails, or the user cancels, the workbook is put back as it was.
 */
export async function paintSheets(
  ids: readonly SheetId[],
  planner: Planner,
  { signal, onProgress, values = false }: PaintOptions = {},
): Promise<ExcelResult<readonly PaintedSheet[]>> {
  const found = await runExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    const { made, tabs } = await findMadeSheets(context);
    return { made, tabs, takesNone: protection.protected };
  });
  if (!found.ok) return found;
  const isMade = (id: SheetId) => found.value.made.some((sheet) => sheet.id === id);
  if (found.value.takesNone && !ids.every(isMade)) return failed('structureLocked');
  const plan: Planner = (id, comments) =>
    values ? withoutFormulas(planner(id, comments)) : planner(id, comments);
  const again = found.value.made.filter(({ id }) => ids.includes(id));
  const measured = await measureSheets(again.map(({ sheet }) => sheet));
  if (!measured.ok) return measured;
  const painting = new Painting({ ...found.value, extents: measured.value }, plan);
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) return painting.undo(failed('cancelled'));
    onProgress?.(index, ids.length, painting.nameOf(id));
    const painted = await painting.paint(id, index + 1 === ids.length);
    if (!painted.ok) return painting.undo(painted);
  }
  const isFrozen = ids.length === 0 || (await painting.paintViews());
  return done(painting.painted.map((sheet) => ({ ...sheet, isFrozen })));
}
