import { negate } from '../../figures/arithmetic';
import { type Decimal, decimalOf } from '../../figures/decimal';
import { addressOf } from '../../report/address';
import type { Datum } from '../../report/datum';

/** A cell on another sheet as a formula names it: `'Summering'!E8`. */
export const cellReference = (datum: Datum<unknown>): string =>
  `${quotedSheet(datum.row.table.sheet)}!${addressOf(datum)}`;

/** The same with the sign that Tertial reads it with: `-'Blad1'!E8` where costs stand with a minus. */
export const signedReference = (datum: Datum<unknown>): string =>
  `${datum.column.conversion?.sign === -1 ? '-' : ''}${cellReference(datum)}`;

/**
 * The number that stands in the cell of a value, with the sign that Tertial reads it with; null where
 * there is no number, or the value is the sum of several cells.
 */
export function storedNumber({ written, column: { conversion } }: Datum<unknown>): Decimal | null {
  if (typeof written?.value !== 'number' || conversion?.parts !== undefined) return null;
  const stored = decimalOf(written.value);
  return stored && conversion?.sign === -1 ? negate(stored) : stored;
}

/** Always within quotes: a sheet may be called T2, which is also a cell. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
