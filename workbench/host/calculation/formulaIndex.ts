import { cellCount, holds } from '../model/area';
import type { Book, Edited } from '../model/book';
import type { Sheet } from '../model/sheet';
import { formulaReads, type Reads } from './formulaReads';

/** A formula and what it reads. */
export interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reads: Reads;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Changed cells, with a quick test of whether an area contains one. */
class ChangedCells {
  private readonly sheets = new Map<Sheet, Set<number>>();

  add(sheet: Sheet, row: number, column: number): boolean {
    let keys = this.sheets.get(sheet);
    if (!keys) this.sheets.set(sheet, (keys = new Set()));
    const key = keyOf(row, column);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  touch({ cells }: Reads): boolean {
    return cells.some(({ sheet, area }) => {
      const keys = this.sheets.get(sheet);
      if (!keys) return false;
      if (cellCount(area) === 1) return keys.has(keyOf(area.top, area.left));
      for (const key of keys) {
        if (holds(area, Math.floor(key / 16_384), key % 16_384)) return true;
      }
      return false;
    });
  }
}

/** All formulas of the book, and which of them depend on what. */
export class FormulaIndex {
  private sheets = new Map<Sheet, Map<number, Formula>>();

  constructor(private readonly book: Book) {}

  /** Reads every cell again, after sheets, tables or names changed. */
  rebuild(): void {
    this.sheets = new Map();
    for (const sheet of this.book.sheets) {
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          if (cell.formula !== undefined) this.put(sheet, row, column, cell.formula);
        }
      }
    }
  }

  /** Reads one cell again. */
  refresh({ sheet, row, column }: Edited): Formula | undefined {
    this.sheets.get(sheet)?.delete(keyOf(row, column));
    const formula = sheet.cell(row, column)?.formula;
    return formula === undefined || sheet.deleted
      ? undefined
      : this.put(sheet, row, column, formula);
  }

  *all(): Generator<Formula> {
    for (const formulas of this.sheets.values()) yield* formulas.values();
  }

  at(sheet: Sheet, row: number, column: number): Formula | undefined {
    return this.sheets.get(sheet)?.get(keyOf(row, column));
  }

  /** The given formulas, and every other whose result may change with edited cells. */
  dependents(edits: Iterable<Edited>, start: Iterable<Formula>): Set<Formula> {
    const found = new Set<Formula>(start);
    const changed = new ChangedCells();
    for (const { sheet, row, column } of edits) changed.add(sheet, row, column);
    for (const formula of found) addWithSpill(changed, formula);
    let rest = [...this.all()].filter((formula) => !found.has(formula));
    for (let grew = true; grew;) {
      grew = false;
      rest = rest.filter((formula) => {
        if (!changed.touch(formula.reads)) return true;
        found.add(formula);
        addWithSpill(changed, formula);
        grew = true;
        return false;
      });
    }
    return found;
  }

  private put(sheet: Sheet, row: number, column: number, text: string): Formula {
    const formula = { sheet, row, column, text, reads: formulaReads(this.book, sheet, text) };
    let formulas = this.sheets.get(sheet);
    if (!formulas) this.sheets.set(sheet, (formulas = new Map<number, Formula>()));
    formulas.set(keyOf(row, column), formula);
    return formula;
  }
}

function addWithSpill(changed: ChangedCells, { sheet, row, column }: Formula): void {
  changed.add(sheet, row, column);
  const spill = sheet.cell(row, column)?.spill;
  if (!spill) return;
  for (let down = 0; down < spill.rows; down++) {
    for (let across = 0; across < spill.columns; across++) {
      changed.add(sheet, row + down, column + across);
    }
  }
}
