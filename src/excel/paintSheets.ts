import { foldText } from '../language/cleanText';
import type { SheetId } from '../sheets/sheetIds';
import type { SheetPlan } from '../sheets/sheetPlan';
import { done, type ExcelResult, failed, type Failure } from './excelFault';
import { findMadeSheets, type MadeSheet } from './madeSheets';
import { paintSheet } from './paintSheet';
import { runExcel } from './runExcel';
import { lookAt, putBack, type SheetImage } from './sheetImage';
import { userComments } from './userComments';

/** Plans a sheet, given what a user has written on it before. */
export type Planner = (id: SheetId, comments: ReadonlyMap<string, string>) => SheetPlan;

export interface PaintOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** A sheet that was made, and whether it stood there before. */
export interface PaintedSheet {
  readonly id: SheetId;
  readonly sheet: string;
  readonly repainted: boolean;
}

/** What has been done so far, so that all of it can be undone. */
interface Done extends PaintedSheet {
  readonly image: SheetImage | null;
}

/**
 * Makes report sheets in the open workbook, two calls to Excel a sheet. Those that Tertial made
 * before are painted anew on the same worksheet, whatever it is called by now, so that references
 * to it hold. When a sheet fails, or the user cancels, the workbook is put back as it was.
 */
export async function paintSheets(
  ids: readonly SheetId[],
  planner: Planner,
  { signal, onProgress }: PaintOptions = {},
): Promise<ExcelResult<readonly PaintedSheet[]>> {
  const found = await runExcel(findMadeSheets);
  if (!found.ok) return found;
  const { made, names } = found.value;
  const painted: Done[] = [];
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) return undone(painted, failed('cancelled'));
    const before = made.find((sheet) => sheet.id === id) ?? null;
    onProgress?.(index, ids.length, before?.sheet ?? planner(id, new Map()).name);
    const one = await paintOne(id, planner, before, names);
    if (!one.ok) return undone(painted, one);
    painted.push(one.value);
  }
  return done(painted);
}

async function paintOne(
  id: SheetId,
  planner: Planner,
  before: MadeSheet | null,
  names: readonly string[],
): Promise<ExcelResult<Done>> {
  const looked = before ? await runExcel((context) => look(context, before.sheet)) : done(null);
  if (!looked.ok) return looked;
  const image = looked.value;
  const plan = planner(id, before ? userComments(before, image) : new Map<string, string>());
  const sheet = before?.sheet ?? plan.name;
  // A sheet of the user's own is never painted over.
  if (!before && names.some((name) => foldText(name) === foldText(sheet)))
    return failed('nameTaken', sheet);
  const drawn = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    paintSheet(before ? worksheets.getItem(sheet) : worksheets.add(sheet), plan);
    await context.sync();
  });
  const made = { id, sheet, repainted: before !== null, image };
  return drawn.ok ? done(made) : undone([made], drawn);
}

async function look(context: Excel.RequestContext, sheet: string): Promise<SheetImage | null> {
  const image = lookAt(context, sheet);
  await context.sync();
  return image();
}

/** Puts the sheets back as they were, and takes new ones away. @returns why. */
async function undone(painted: readonly Done[], why: Failure): Promise<Failure> {
  await runExcel(async (context) => {
    for (const { sheet, repainted, image } of painted) {
      if (!repainted) context.workbook.worksheets.getItemOrNullObject(sheet).delete();
      else if (image) putBack(context, image);
    }
    await context.sync();
  });
  return why;
}
