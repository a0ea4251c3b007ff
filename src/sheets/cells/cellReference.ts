import { addressOf } from '../../report/address';
import type { Datum } from '../../report/datum';

/** A cell on another sheet as a formula names it: `'Summering'!E8`. */
export const cellReference = (datum: Datum<unknown>): string =>
  `${quotedSheet(datum.row.table.sheet)}!${addressOf(datum)}`;

/** Always within quotes: a sheet may be called T2, which is also a cell. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
