import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { bounding, overlaps, singleCell, type Area } from '../model/area';
import { formatArea } from '../model/address';
import type { Book, Edited } from '../model/book';
import type { Sheet } from '../model/sheet';
import { SHEET_EVENTS } from '../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../protocol/events';
import type { Calculation, Hosted } from '../protocol/hosted';
import { applyOutcome } from './applyOutcome';
import { EngineBook, type EngineFormula, type Outcome } from './engineBook';
import { engineText } from './engineText';
import { FormulaIndex, type Formula } from './formulaIndex';

/** The engine's cache drops the first of more than ten thousand different formulas while it works. */
const ENGINE_LIMIT = 9_000;

/** A spill may move others; more rounds than this mean that they move each other endlessly. */
const MAX_ROUNDS = 50;

/** Keeps formula results up to date by recalculating what depends on edited cells. */
export class Calculator implements Calculation {
  private readonly index: FormulaIndex;
  private readonly book: Book;
  private started = false;

  constructor(private readonly host: Hosted) {
    this.book = host.book;
    this.index = new FormulaIndex(host.book);
  }

  get state(): 'Done' | 'Calculating' | 'Pending' {
    if (this.host.functions.pendingCount > 0) return 'Calculating';
    return this.book.edits.length > 0 ? 'Pending' : 'Done';
  }

  /** Calculates what depends on cells edited since the last time. */
  calculate(): void {
    const { edits, structureChanged } = this.book;
    if (edits.length === 0 && !structureChanged) return;
    const first = this.takeEdits();
    for (const formula of this.index.all()) {
      // What blocked a spill may be gone, and no reference shows that.
      if (formula.reads.volatile || isBlocked(formula)) first.add(formula);
    }
    this.run(this.index.dependents(edits, first));
  }

  /** Calculates formulas just entered and no others: what Excel does in manual mode. */
  calculateEntered(): void {
    if (this.book.edits.length === 0) return;
    const { edits } = this.book;
    const entered = this.takeEdits();
    // What depends on them waits for the next calculation.
    this.book.edits = edits;
    this.run(new Set([...entered].filter(isNew)));
  }

  /** Calculates everything, custom functions included. */
  recalculateAll(): void {
    this.takeEdits();
    this.host.functions.forgetAnswers();
    this.run(new Set(this.index.all()));
  }

  /** Calculates the formulas of an area, and what depends on them. */
  recalculate(sheet: Sheet, area: Area): void {
    this.markDirty(sheet, area);
    this.calculate();
  }

  /** Marks the formulas of an area for the next calculation. */
  markDirty(sheet: Sheet, area: Area): void {
    for (const [row, column, cell] of sheet.cellsIn(area)) {
      if (cell.formula === undefined) continue;
      this.host.functions.forgetCell(sheet, row, column);
      this.book.edits.push({ sheet, row, column });
    }
  }

  private takeEdits(): Set<Formula> {
    const { edits, structureChanged } = this.book;
    this.book.edits = [];
    this.book.structureChanged = false;
    if (!structureChanged) return this.refresh(edits);
    this.index.rebuild();
    // As in Excel, formulas from a file keep its results until something changes.
    const due = this.started
      ? () => true
      : ({ sheet, row, column }: Formula) => sheet.cell(row, column)?.value === null;
    this.started = true;
    return new Set([...this.index.all()].filter(due));
  }

  private refresh(edits: readonly Edited[]): Set<Formula> {
    const found = new Set<Formula>();
    for (const edit of edits) {
      const formula = this.index.refresh(edit);
      if (formula) found.add(formula);
    }
    return found;
  }

  private run(due: Set<Formula>): void {
    const changed = new Map<Sheet, Area>();
    for (let round = 0; due.size > 0 && round < MAX_ROUNDS; round++) {
      const moved: Edited[] = [];
      for (const outcome of this.evaluate([...due])) {
        const { sheet, row, column } = outcome.formula;
        const old = changed.get(sheet);
        changed.set(sheet, old ? bounding(old, singleCell(row, column)) : singleCell(row, column));
        moved.push(...applyOutcome(outcome));
      }
      due = moved.length > 0 ? this.readersOf(moved, due) : new Set();
    }
    this.raiseCalculated(changed);
    this.host.functions.sendCalls();
  }

  /** Formulas that read cells whose spill appeared or disappeared. */
  private readersOf(moved: Edited[], done: ReadonlySet<Formula>): Set<Formula> {
    const readers = this.index.dependents(moved, []);
    const blocked = [...done].filter(isBlocked);
    return new Set([...readers, ...(readers.size > 0 ? blocked : [])]);
  }

  private evaluate(due: Formula[]): Outcome[] {
    if (due.length <= ENGINE_LIMIT) return this.pass(due);
    return this.evaluateInParts(due);
  }

  /** Too many for the engine at once: part by part, until no part changes another. */
  private evaluateInParts(due: Formula[]): Outcome[] {
    const latest = new Map<Formula, Outcome>();
    const parts: Formula[][] = [];
    for (let from = 0; from < due.length; from += ENGINE_LIMIT) {
      parts.push(due.slice(from, from + ENGINE_LIMIT));
    }
    for (let stale = new Set(parts); stale.size > 0;) {
      const [part = []] = stale;
      stale.delete(part);
      let differs = false;
      for (const outcome of this.pass(part)) {
        const old = latest.get(outcome.formula);
        differs ||= JSON.stringify(old?.values) !== JSON.stringify(outcome.values);
        latest.set(outcome.formula, outcome);
        applyOutcome(outcome);
      }
      if (differs && latest.size > part.length) {
        stale = new Set([
          ...stale,
          ...parts.filter((other) => other !== part && readsFrom(other, part)),
        ]);
      }
    }
    return [...latest.values()];
  }

  private pass(due: Formula[]): Outcome[] {
    const formulas = new Map<Sheet, Map<string, EngineFormula>>();
    for (const formula of due) {
      let ofSheet = formulas.get(formula.sheet);
      if (!ofSheet) formulas.set(formula.sheet, (ofSheet = new Map<string, EngineFormula>()));
      const text = engineText(formula, this.host);
      ofSheet.set(`${formula.row},${formula.column}`, { formula, text });
    }
    const book = new EngineBook(this.book, formulas, this.host.functions.forEngine());
    calculateFormulas(book);
    return book.outcomes;
  }

  private raiseCalculated(changed: ReadonlyMap<Sheet, Area>): void {
    for (const [sheet, area] of changed) {
      this.host.events.raise(SHEET_EVENTS.CalculatedEvent, [sheet.id, WORKBOOK_TARGET], {
        worksheetId: sheet.id,
        address: formatArea(area),
      });
    }
  }
}

function isBlocked({ sheet, row, column }: Formula): boolean {
  const value = sheet.cell(row, column)?.value;
  return typeof value === 'object' && value?.error === '#SPILL!';
}

const isNew = ({ sheet, row, column }: Formula): boolean => sheet.cell(row, column)?.value === null;

/** Whether formulas of one part read results of another. */
function readsFrom(part: readonly Formula[], other: readonly Formula[]): boolean {
  const bounds = new Map<Sheet, Area>();
  for (const { sheet, row, column } of other) {
    const old = bounds.get(sheet);
    bounds.set(sheet, old ? bounding(old, singleCell(row, column)) : singleCell(row, column));
  }
  return part.some(({ reads }) =>
    reads.cells.some(({ sheet, area }) => {
      const bound = bounds.get(sheet);
      return bound !== undefined && overlaps(bound, area);
    }),
  );
}
