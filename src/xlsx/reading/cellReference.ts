import { columnOf } from '../../report/address';

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

/** A place on a sheet; rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads the reference of one cell, `AB12`; null when it is none or leaves the sheet. */
export function placeOf(reference: string): CellPlace | null {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return isOnSheet(row, column) ? { row, column } : null;
}

/** Whether a sheet has such a cell. */
export const isOnSheet = (row: number, column: number): boolean =>
  row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN && Number.isInteger(row);

/** The row number of a reference such as `AB12`; NaN without digits. */
export const rowOf = (reference: string): number =>
  Number.parseInt(reference.replace(/^\D+/, ''), 10);
