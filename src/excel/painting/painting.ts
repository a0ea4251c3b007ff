import { foldText } from '../../language/words/cleanText';
import type { SheetId } from '../../sheets/sheets';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { tabPlace } from '../../sheets/tabPlace';
import { compensate } from '../compensate';
import { commentsOn } from './commentsOn';
import { done, type ExcelResult, failed, type Failure, losingRules } from '../excelFault';
import type { MadeSheet, Tab } from './madeSheets';
import { emptyCells, paintCells } from './paintCells';
import { hasView, paintFrame, paintRules, paintView } from './paintFrame';
import { paintStyles } from './paintStyles';
import type { PaintedSheet } from './paintedSheet';
import { withMadeCells } from '../../sheets/plan/withMadeCells';
import type { Planner } from '../../sheets/planner';
import { Payload } from './payload';
import { runExcel } from '../runExcel';
import type { Extent } from './extent';
import { captureSheet } from './captureSheet';
import { restoreSheet, type SheetImage } from './sheetImage';
import { typedSince, withTyped } from './typedSince';

/** A sheet that is being made, and its cells before, if it existed. */
interface Begun extends PaintedSheet {
  readonly plan: SheetPlan;
  readonly before: MadeSheet | null;
  readonly image: SheetImage | null;
  /** Whether all of it has been painted. */
  isWhole: boolean;
}

/** The workbook's sheets before anything is painted. */
interface Before {
  readonly made: readonly MadeSheet[];
  readonly tabs: readonly Tab[];
  /** Of the sheets that are painted anew. */
  readonly extents: readonly Extent[];
}

/**
 * Makes sheets atomically: all of them or none. The cells of each sheet are painted on their own
 * and can be restored. Everything but the cells of existing sheets (names, charts, page) is painted
 * with the last sheet's cells, in one request, so that it never has to be restored.
 */
export class Painting {
  readonly #begun: Begun[] = [];
  readonly #tabs: Tab[];

  constructor(
    private readonly before: Before,
    private readonly planner: Planner,
  ) {
    this.#tabs = [...before.tabs];
  }

  get painted(): PaintedSheet[] {
    return this.#begun.map(({ id, sheet, repainted }) => ({ id, sheet, repainted }));
  }

  /** What a sheet's tab is called, or will be. */
  nameOf(id: SheetId): string {
    return this.#madeBefore(id)?.sheet ?? this.planner(id, new Map()).name;
  }

  async paint(id: SheetId, isLast: boolean): Promise<ExcelResult<void>> {
    const before = this.#madeBefore(id);
    const extent = this.before.extents.find(({ sheet }) => sheet === before?.sheet);
    const captured = extent ? await captureSheet(extent) : done(null);
    if (!captured.ok) return captured;
    const image = captured.value;
    const comments = before && image ? commentsOn(before, image) : new Map<string, string>();
    const plan = withMadeCells(this.planner(id, comments));
    const sheet = before?.sheet ?? plan.name;
    // A sheet of the user's own is never painted over.
    if (!before && this.#tabs.some(({ name }) => foldText(name) === foldText(sheet)))
      return failed('nameTaken', sheet);
    const begun = { id, sheet, repainted: before !== null, plan, before, image, isWhole: false };
    this.#begun.push(begun);
    return this.#draw(begun, isLast);
  }

  /** Restores the sheets and removes new ones. @returns why. */
  async undo(why: Failure): Promise<Failure> {
    let failure = why;
    for (const { sheet, plan, before, image, isWhole } of this.#begun) {
      // Each by itself, so that one that can't be put back leaves the others to be.
      failure = await compensate(failure, [sheet], async (context) => {
        const payload = new Payload(context);
        if (before && image) {
          const typed = await typedSince(context, sheet, plan, isWhole);
          await restoreSheet(context, withTyped(image, before, typed), payload);
        } else context.workbook.worksheets.getItemOrNullObject(sheet).delete();
        await payload.send();
      });
      if (image?.rules.isPartial) failure = losingRules(failure, [sheet]);
    }
    return failure;
  }

  /**
   * Freezes the rows of the sheets where they are not frozen already: last, in a request of its own,
   * since Excel refuses it when another workbook has the focus, and the sheets are whole without
   * (office-js#3148, #2196).
   * @returns whether it could be done.
   */
  async paintViews(): Promise<boolean> {
    const unlike = this.#begun.filter(({ plan, image }) => !hasView(image, plan));
    if (unlike.length === 0) return true;
    const freeze = async (context: Excel.RequestContext): Promise<void> => {
      for (const { sheet, plan } of unlike)
        paintView(context.workbook.worksheets.getItem(sheet), plan);
      await context.sync();
    };
    // Nothing is left to be undone, so it waits for who is typing in a cell.
    const { ok } = await runExcel(freeze, { waitsForCell: true });
    return ok;
  }

  async #draw(begun: Begun, isLast: boolean): Promise<ExcelResult<void>> {
    const { id, sheet, plan, repainted } = begun;
    const place = tabPlace(
      this.#tabs.map((tab) => tab.id),
      id,
    );
    let isThere = repainted;
    const progress = { isSent: false, mayBeLeft: false };
    const draw = async (context: Excel.RequestContext): Promise<void> => {
      const { worksheets } = context.workbook;
      if (progress.mayBeLeft && !isThere) {
        const left = worksheets.getItemOrNullObject(sheet).load('name');
        await context.sync();
        isThere = !left.isNullObject;
      }
      const payload = new Payload(context);
      context.application.suspendScreenUpdatingUntilNextSync();
      // A task that Excel was too busy for is done again, from the beginning.
      const worksheet = isThere ? worksheets.getItem(sheet) : worksheets.add(sheet);
      if (!repainted) worksheet.position = place;
      payload.onSent = () => {
        isThere = true;
        progress.isSent = true;
      };
      emptyCells(worksheet);
      await paintCells(worksheet, plan, payload);
      await paintStyles(worksheet, plan, payload);
      paintRules(worksheet, plan);
      if (!repainted) paintFrame(worksheet, plan);
      for (const other of isLast ? this.#begun.filter((one) => one.repainted) : [])
        paintFrame(worksheets.getItem(other.sheet), other.plan);
      await payload.send();
    };
    const onUndoRefused = (): void => void (progress.mayBeLeft = true);
    const drawn = await runExcel(draw, { isOneUndo: true, onUndoRefused });
    // Refused while somebody typed, it has done nothing to the sheet, and what they typed there stays.
    if (!drawn.ok && drawn.fault.kind === 'cellEditMode' && !progress.isSent) this.#begun.pop();
    begun.isWhole = drawn.ok;
    if (drawn.ok && !repainted) this.#tabs.splice(place, 0, { name: sheet, id });
    return drawn;
  }

  #madeBefore(id: SheetId): MadeSheet | null {
    return this.before.made.find((sheet) => sheet.id === id) ?? null;
  }
}
