import type { Language } from '../../language/bilingual';
import { addressOf } from '../../report/address';
import type { Datum } from '../../report/datum';
import { rowName } from './words';

/** Where a cell stands: *Verksamheter!E8*. */
export const placeOf = (cell: Datum<unknown>): string =>
  `${cell.row.table.sheet}!${addressOf(cell)}`;

/** A cell as a person finds it: *Prognos för Ekonomi, Kostnad (Verksamheter!E8)*. */
export const cellInWords = (cell: Datum<unknown>, language: Language): string =>
  `${inWords(cell, language)} (${placeOf(cell)})`;

/** The same with its table: *Prognos för Ekonomi, Kostnad i Verksamheter (Blad1!E8)*. */
export function cellOfTable(cell: Datum<unknown>, language: Language): string {
  const { name } = cell.row.table;
  const within = language === 'sv' ? `i ${name}` : `in ${name}`;
  return `${inWords(cell, language)} ${within} (${placeOf(cell)})`;
}

const inWords = ({ column, row }: Datum<unknown>, language: Language): string =>
  `${column.name} ${language === 'sv' ? 'för' : 'of'} ${rowName(row, language)}`;
