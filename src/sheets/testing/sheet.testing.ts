import type { Book } from '../../rules/testing/book.testing';
import { check } from '../../rules/engine/check';
import { MISSING_SIGN } from '../cells/missingSign';
import { parseCell } from './parseCell.testing';
import { planSheet } from '../planSheet';
import type { SheetId } from '../sheets';
import type { SheetInput } from '../plan/sheet';
import type { PlannedCell, SheetPlan } from '../plan/sheetPlan';

/** Everything a sheet is made from, for a book that a test may have changed. */
export function inputOf(book: Book, more: Partial<SheetInput> = {}): SheetInput {
  const report = book.report();
  const made = { at: '2020-09-15 10:30', version: '0.1.0' };
  return { report, result: check(report), comments: new Map(), made, ...more };
}

/** A planned sheet that a test can look at cell by cell. */
export class PlannedSheet {
  private constructor(readonly plan: SheetPlan) {}

  static of(id: SheetId, book: Book, more: Partial<SheetInput> = {}): PlannedSheet {
    return new PlannedSheet(planSheet(id, inputOf(book, more)));
  }

  cell(address: string): PlannedCell | null {
    const { row, column } = parseCell(address);
    return this.plan.rows[row - 1]?.cells[column - 1] ?? null;
  }

  value(address: string): string | number | null {
    return this.cell(address)?.value ?? null;
  }

  /** The values of a range of one row or one column; a blank cell is null. */
  range(range: string): (string | number | null)[] {
    const [from = '', to = from] = range.split(':');
    const [first, last] = [parseCell(from), parseCell(to)];
    return this.values(first.row, last.row, last.column).flatMap((cells) =>
      cells.slice(first.column - 1),
    );
  }

  formula(address: string): string | null {
    return this.cell(address)?.formula ?? null;
  }

  /** The values of some rows; null for a blank cell and for the sign of a missing figure. */
  values(firstRow: number, lastRow: number, columns: number): (string | number | null)[][] {
    return this.plan.rows.slice(firstRow - 1, lastRow).map(({ cells }) =>
      Array.from({ length: columns }, (_, index) => {
        const value = cells[index]?.value ?? '';
        return value === '' || value === MISSING_SIGN ? null : value;
      }),
    );
  }

  /** Every cell that something is written into. */
  cells(): PlannedCell[] {
    return this.plan.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  }
}
