import { type Argument, type CellResult, readCell } from './argument';

/**
 * Reads cells that belong together, such as the parts of a sum. Blank cells are left out; the first
 * error is the result.
 *
 * @returns blank when every cell is.
 */
export function gather<T>(
  argument: Argument<T>,
  cells: readonly unknown[],
): CellResult<readonly T[]> {
  const values: T[] = [];
  for (const cell of cells) {
    const held = readCell(argument, cell);
    if (held.kind === 'error') return held;
    if (held.kind === 'value') values.push(held.value);
  }
  return values.length === 0 ? { kind: 'blank' } : { kind: 'value', value: values };
}
