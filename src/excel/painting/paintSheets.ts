import { withoutFormulas } from '../../sheets/plan/withoutFormulas';
import type { SheetId } from '../../sheets/sheets';
import type { Planner } from '../../sheets/planner';
import { done, type ExcelResult, failed } from '../excelFault';
import { findMadeSheets } from './madeSheets';
import type { PaintedSheet } from './paintedSheet';
import { Painting } from './painting';
import { runExcel } from '../runExcel';
import { measureSheets } from './sheetImage';

export interface PaintOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Whether results are written instead of formulas, for a workbook that is sent outside. */
  readonly values?: boolean;
}

/**
 * Makes report sheets in the open workbook: two calls to Excel, and two more a sheet. Those that
 * Tertial made before are painted anew on the same worksheet, whatever it is called by now, so that
 * references to it hold. When a request fails, or the user cancels, the workbook is put back as it
 * was.
 */
export async function paintSheets(
  ids: readonly SheetId[],
  planner: Planner,
  { signal, onProgress, values = false }: PaintOptions = {},
): Promise<ExcelResult<readonly PaintedSheet[]>> {
  const found = await runExcel(async (context) => {
    const { made, tabs } = await findMadeSheets(context);
    const again = made.filter(({ id }) => ids.includes(id)).map(({ sheet }) => sheet);
    return { made, tabs, extents: await measureSheets(context, again) };
  });
  if (!found.ok) return found;
  const plan: Planner = (id, comments) =>
    values ? withoutFormulas(planner(id, comments)) : planner(id, comments);
  const painting = new Painting(found.value, plan);
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) return painting.undo(failed('cancelled'));
    onProgress?.(index, ids.length, painting.nameOf(id));
    const painted = await painting.paint(id, index + 1 === ids.length);
    if (!painted.ok) return painting.undo(painted);
  }
  return done(painting.painted);
}
