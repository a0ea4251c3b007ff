import type { CellStyle } from './style';

/** An error that a cell shows, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or a formula gives; null is an empty cell. */
export type Scalar = number | string | boolean | CellError | null;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One cell. Never changed in place: an edit puts a new one, so that undo can put the old one back. */
export interface Cell {
  readonly value: Scalar;
  /** With its equals sign. */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** The cell whose formula spilled into this one. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** How far this cell's own formula spilled. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The value is the file's own; it has not been recalculated. */
  readonly cached?: true;
  /** Rich text as the file had it; shown as plain text here. */
  readonly rich?: unknown;
}

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** What the API shows for a value: `""` for an empty cell, the name for an error. */
export const shownValue = (value: Scalar | undefined): string | number | boolean => {
  if (value === null || value === undefined) return '';
  return isError(value) ? value.error : value;
};

/** Whether the cell has a value or a formula, whatever its format. */
export const hasContent = (cell: Cell): boolean =>
  cell.value !== null || cell.formula !== undefined;

/** Whether the cell has neither content nor format nor link. */
export const isBare = (cell: Cell): boolean =>
  !hasContent(cell) && cell.style === undefined && cell.hyperlink === undefined;

/** Whether there is a cell, and it has content. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && hasContent(cell);
