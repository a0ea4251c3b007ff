import type { Datum, TableSource } from './datum';

/**
 * The letters of a sheet column.
 * @param column counts from 1.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column number of a reference such as `AB12`: its letters in base 26. 0 without letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column;
}

/** A cell's address as Excel writes it: `E8`. Row and column count from 1. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;

/** The address of a value, or of its row's place in the table when the column is lacking. */
export const addressOf = ({ row, column }: Datum<unknown>): string =>
  cellAddress(row.row, column.column);

/** The address of a table's whole header row: `A4:E4`. */
export const headerAddress = (table: TableSource): string => {
  const last = cellAddress(table.headerRow, table.firstColumn + table.columnCount - 1);
  const first = cellAddress(table.headerRow, table.firstColumn);
  return first === last ? first : `${first}:${last}`;
};
