import type { CellRange } from '../../report/cellRange';

/** Something that takes up a rectangle of a sheet. */
export interface Placed {
  readonly range: CellRange;
}

/**
 * Finds what a cell belongs to, quickly for cells that come row by row: the sheet is cut into bands
 * of rows in which the same rectangles stand side by side. Of rectangles that overlap, which Excel
 * doesn't allow, only one has the cell.
 */
export class TableFinder<T extends Placed> {
  /** First rows of the bands, and behind the last; ascending. */
  readonly #starts: readonly number[];
  /** What stands in each band, from left to right. */
  readonly #bands: readonly (readonly T[])[];
  #current = 0;

  constructor(placed: readonly T[]) {
    const edges = placed.flatMap(({ range }) => [range.top, range.bottom + 1]);
    this.#starts = [...new Set(edges)].sort((a, b) => a - b);
    const fromLeft = [...placed].sort((a, b) => a.range.left - b.range.left);
    this.#bands = this.#starts.map((start) =>
      fromLeft.filter(({ range }) => range.top <= start && start <= range.bottom),
    );
  }

  /** What the cell belongs to, if anything. */
  at(row: number, column: number): T | undefined {
    if (!this.#isIn(this.#current, row)) this.#current = lastNotAbove(this.#starts, row);
    const band = this.#bands[this.#current];
    if (band === undefined) return undefined;
    let low = 0;
    let high = band.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((band[middle] as T).range.left <= column) low = middle + 1;
      else high = middle;
    }
    const found = band[low - 1];
    return found !== undefined && column <= found.range.right ? found : undefined;
  }

  #isIn(band: number, row: number): boolean {
    const start = this.#starts[band];
    const end = this.#starts[band + 1] ?? Infinity;
    return start !== undefined && start <= row && row < end;
  }
}

function lastNotAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
