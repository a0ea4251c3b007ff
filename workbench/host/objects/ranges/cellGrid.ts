import { cellCount, columnCount, rowCount, type Area } from '../../model/area';
import type { Cell } from '../../model/cells/cell';
import type { Sheet } from '../../model/sheet';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { areaOf, checkEditable, isUnbounded, type RangeSelf } from '../../protocol/rangeSelf';

/** Excel reads at most this many cells at once. */
const MAX_READ = 5_000_000;

/** One value a cell, as rows of columns; null for whole rows and columns, as Excel answers. */
export function readGrid<T>(
  self: RangeSelf,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  const area = areaOf(self);
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MAX_READ) throw tooManyCells();
  const grid: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = self.sheet.rows.get(row);
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(read(cells?.get(column), row, column));
    }
    grid.push(line);
  }
  return grid;
}

const tooManyCells = (): HostError =>
  new HostError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
  );

/**
 * Writes one value a cell. A single value fills the range; otherwise the dimensions must match.
 * `null` leaves a cell alone.
 */
export function writeGrid(
  self: RangeSelf,
  input: unknown,
  write: (sheet: Sheet, row: number, column: number, value: unknown) => void,
): Area {
  const area = areaOf(self);
  const grid = asGrid(input, area);
  checkEditable(self.sheet, [area]);
  if (isUnbounded(area)) throw invalidArgument();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = grid(row - area.top, column - area.left);
      if (value !== null && value !== undefined) write(self.sheet, row, column, value);
    }
  }
  return area;
}

function asGrid(input: unknown, area: Area): (down: number, across: number) => unknown {
  // In an array null leaves a cell alone; by itself it is no value at all.
  if (input === null || input === undefined) throw invalidArgument();
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  checkDimensions(rows, area);
  return (down, across) => (rows[down] as unknown[])[across];
}

function checkDimensions(rows: unknown[], area: Area): void {
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
