import type { Bilingual } from '../language/bilingual';
import { addressOf } from '../report/address';
import { type Datum, isMissing } from '../report/datum';
import type { Context } from './context';

/** A value that the workbook has no cell for, such as a post without a row. */
export interface Lack {
  readonly lack: Bilingual;
}

export const lack = (sv: string, en: string): Lack => ({ lack: { sv, en } });

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
  if (source.value !== null && !context.blockedRows.has(source.row)) return null;
  const { whyUnusable: known } = context.known;
  const reason = known.get(source) ?? sayWhy(context, source);
  if (reason) known.set(source, reason);
  return reason;
}

function sayWhy(context: Context, source: Datum<unknown>): Bilingual | null {
  const { row, column, written, fault } = source;
  const { name, sheet } = row.table;
  const place = `${sheet}!${addressOf(source)}`;
  if (context.blockedRows.has(row)) {
    return {
      sv: `Raden ${row.key} i ${name} (${place}) måste rättas först.`,
      en: `The row ${row.key} of ${name} (${place}) must be corrected first.`,
    };
  }
  if (fault) {
    return {
      sv: `${column.name} för ${row.key} i ${name} (${place}) kan inte läsas.`,
      en: `${column.name} of ${row.key} in ${name} (${place}) can't be read.`,
    };
  }
  if (!isMissing(source)) return null;
  if (written === null) {
    return {
      sv: `Kolumnen ${column.name} saknas i ${name}.`,
      en: `${name} has no column ${column.name}.`,
    };
  }
  return {
    sv: `${column.name} för ${row.key} i ${name} (${place}) är tom.`,
    en: `${column.name} of ${row.key} in ${name} (${place}) is blank.`,
  };
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
