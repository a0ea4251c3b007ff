/**
 * A cell as a file or Excel holds it. Never the displayed text: that is `####` in a narrow column.
 */
export interface WrittenCell {
  /**
   * A number, text, boolean or Excel error; null for a blank cell. Dates are serial numbers, as
   * Excel stores them. A formula whose result is not stored has the value null.
   */
  readonly value: string | number | boolean | CellError | null;
  /** Number format code in its en-US form; `General` when none is set. */
  readonly format: string;
  /** The formula without its equals sign, null for a constant. */
  readonly formula: string | null;
  /** Whether it can be typed in where its sheet is protected; left out where nobody said so. */
  readonly isUnlocked?: true;
}

/** An Excel error value, for example `#REF!`, by its English name. */
export interface CellError {
  readonly error: string;
}

export const isCellError = (value: WrittenCell['value']): value is CellError =>
  typeof value === 'object' && value !== null;

/** Whether nothing at all stands in the cell: neither value nor formula. */
export const isBlank = (cell: WrittenCell): boolean =>
  cell.formula === null &&
  (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === ''));
