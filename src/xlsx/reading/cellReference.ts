import { LAST_COLUMN, LAST_ROW } from '../../report/cellRange';

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
