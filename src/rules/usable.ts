import { type Bilingual, inBoth } from '../language/bilingual';
import type { Datum } from '../report/datum';
import type { Context } from './context';
import { cellOfTable, placeOf } from './common/cellInWords';
import { rowName } from './common/words';
import { isLack, type Source } from './lack';

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
  return sayUnusable(source, isBlocked);
}

function sayUnusable(datum: Datum<unknown>, isBlocked: boolean): Bilingual {
  const { row, column, written, fault } = datum;
  const { name } = row.table;
  if (isBlocked) {
    return inBoth((language) => {
      const place = `${name} (${placeOf(datum)})`;
      return language === 'sv'
        ? `${rowName(row, language)} i ${place} måste rättas först.`
        : `${rowName(row, language)} of ${place} must be corrected first.`;
    });
  }
  if (written === null && !fault) {
    return {
      sv: `Kolumnen ${column.name} saknas i ${name}.`,
      en: `${name} has no column ${column.name}.`,
    };
  }
  const why = fault ? CANNOT_BE_READ : IS_BLANK;
  return inBoth((language) => `${cellOfTable(datum, language)} ${why[language]}.`);
}

const CANNOT_BE_READ: Bilingual = { sv: 'kan inte läsas', en: "can't be read" };
const IS_BLANK: Bilingual = { sv: 'saknas', en: 'is blank' };

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
