import { columnLetters, columnOf } from './address';

/** The size of a sheet in Excel. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A rectangle of cells; rows and columns count from 1, and both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2:D9` or `B2`; null when it is neither or leaves the sheet. */
export function parseRange(reference: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (match === null) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const range = {
    top: Number(firstRow),
    left: columnOf(firstColumn),
    bottom: Number(lastRow),
    right: columnOf(lastColumn),
  };
  const onSheet = range.bottom <= LAST_ROW && range.right <= LAST_COLUMN && range.top >= 1;
  return onSheet && range.top <= range.bottom && range.left <= range.right ? range : null;
}

/**
 * A range as Excel writes it, one cell as a cell.
 * @example rangeName({ top: 2, left: 2, bottom: 9, right: 4 }) // 'B2:D9'
 */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}
