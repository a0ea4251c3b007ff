import { type Bilingual, inBoth } from '../language/bilingual';
import { addressOf } from '../report/address';
import type { Datum } from '../report/datum';
import type { Context } from './context';
import { rowName } from './common/words';

/** A value that the workbook has no cell for, such as a post without a row. */
export interface Lack {
  readonly lack: Bilingual;
}

export const lack = (sv: string, en: string): Lack => ({ lack: { sv, en } });

/** That the cell which decides what a row is can't be read: its amounts may mean anything. */
export const unreadable = (cell: Datum<unknown>): Lack => {
  const place = `${cell.row.table.sheet}!${addressOf(cell)}`;
  return lack(
    `${cell.column.name} i ${cell.row.table.name} (${place}) kan inte läsas.`,
    `${cell.column.name} in ${cell.row.table.name} (${place}) can't be read.`,
  );
};

/** A value of the report, or why there is none. */
export type Source<T> = Datum<T> | Lack;

export const isLack = (source: Source<unknown>): source is Lack => 'lack' in source;

/**
 * Why a value can't be used in a check: it is missing, can't be read, or stands on a row that a
 * structure rule found broken.
 *
 * @returns null when it can be used: then `value` is not null.
 */
export function whyUnusable(context: Context, source: Source<unknown>): Bilingual | null {
  if (isLack(source)) return source.lack;
  const isBlocked = context.blockedRows.has(source.row);
  if (source.value !== null && !isBlocked) return null;
  const { whyUnusable: known } = context.known;
  const reason = known.get(source) ?? sayUnusable(source, isBlocked);
  known.set(source, reason);
  return reason;
}

function sayUnusable(datum: Datum<unknown>, isBlocked: boolean): Bilingual {
  const { row, column, written, fault } = datum;
  const { name, sheet } = row.table;
  const place = `${sheet}!${addressOf(datum)}`;
  const say = (sv: (rowNamed: string) => string, en: (rowNamed: string) => string): Bilingual =>
    inBoth((language) => (language === 'sv' ? sv : en)(rowName(row, language)));
  if (isBlocked) {
    return say(
      (rowNamed) => `${rowNamed} i ${name} (${place}) måste rättas först.`,
      (rowNamed) => `${rowNamed} of ${name} (${place}) must be corrected first.`,
    );
  }
  if (fault) {
    return say(
      (rowNamed) => `${column.name} för ${rowNamed} i ${name} (${place}) kan inte läsas.`,
      (rowNamed) => `${column.name} of ${rowNamed} in ${name} (${place}) can't be read.`,
    );
  }
  if (written === null) {
    return {
      sv: `Kolumnen ${column.name} saknas i ${name}.`,
      en: `${name} has no column ${column.name}.`,
    };
  }
  return say(
    (rowNamed) => `${column.name} för ${rowNamed} i ${name} (${place}) saknas.`,
    (rowNamed) => `${column.name} of ${rowNamed} in ${name} (${place}) is blank.`,
  );
}

/** The first reason why one of the values can't be used. */
export function whyNotTestable(
  context: Context,
  sources: readonly Source<unknown>[],
): Bilingual | null {
  for (const source of sources) {
    const reason = whyUnusable(context, source);
    if (reason) return reason;
  }
  return null;
}

/** The values of sources that `whyNotTestable` has found usable. */
export function valuesOf<T>(sources: readonly Source<T>[]): T[] {
  return sources.map((source) => {
    if (isLack(source) || source.value === null) throw new Error('Used before it was tested');
    return source.value;
  });
}
