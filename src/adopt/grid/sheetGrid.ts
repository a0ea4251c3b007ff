import type { CellRange } from '../../report/cellRange';
import type { AdoptCell, AdoptSheet } from './adoptWorkbook';
import { seenCell, type SeenCell } from './seenCell';

/** A row of a sheet as it is looked at. */
export interface GridRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** A cell and what it is at first sight. */
export interface GridCell {
  readonly cell: AdoptCell;
  readonly seen: SeenCell;
}

/** A sheet whose cells can be asked for by place. Each is looked at once. */
export class SheetGrid {
  readonly rows: readonly GridRow[];
  readonly #byRow: ReadonlyMap<number, GridRow>;
  readonly #mergedAt = new Map<number, CellRange[]>();

  constructor(readonly sheet: AdoptSheet) {
    this.rows = sheet.rows.map(({ row, cells }) => ({
      row,
      cells: new Map(cells.map((cell) => [cell.column, { cell, seen: seenCell(cell) }] as const)),
    }));
    this.#byRow = new Map(this.rows.map((row) => [row.row, row]));
    for (const range of sheet.merged) {
      for (let row = range.top; row <= Math.min(range.bottom, range.top + MOST_MERGED); row++) {
        const ranges = this.#mergedAt.get(row);
        if (ranges) ranges.push(range);
        else this.#mergedAt.set(row, [range]);
      }
    }
  }

  row(row: number): GridRow | undefined {
    return this.#byRow.get(row);
  }

  at(row: number, column: number): GridCell | undefined {
    return this.#byRow.get(row)?.cells.get(column);
  }

  /** The merged area that a cell lies in. */
  mergedAt(row: number, column: number): CellRange | undefined {
    return this.#mergedAt.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** The cell, or the first one of the merged area that it lies in. */
  mergedCell(row: number, column: number): GridCell | undefined {
    const own = this.at(row, column);
    if (own) return own;
    const range = this.mergedAt(row, column);
    return range && this.at(range.top, range.left);
  }
}

/** A merged area taller than any goal with its indicators is a mistake. */
const MOST_MERGED = 2000;
