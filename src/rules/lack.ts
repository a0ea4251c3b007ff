import type { Bilingual } from '../language/bilingual';
import type { Datum } from '../report/datum';
import { placeOf } from './common/cellInWords';

/** A value that the workbook has no cell for, such as a post without a row. */
export interface Lack {
  readonly lack: Bilingual;
}

export const lack = (sv: string, en: string): Lack => ({ lack: { sv, en } });

/** The cell that decides what a row is can't be read, so its amounts can't be used. */
export const unreadable = (cell: Datum<unknown>): Lack => {
  const place = placeOf(cell);
  return lack(
    `${cell.column.name} i ${cell.row.table.name} (${place}) kan inte läsas.`,
    `${cell.column.name} in ${cell.row.table.name} (${place}) can't be read.`,
  );
};

/** A value of the report, or why there is none. */
export type Source<T> = Datum<T> | Lack;

export const isLack = (source: Source<unknown>): source is Lack => 'lack' in source;
