import type { CalendarDate } from './calendarDate';
import { cleanText } from '../words/cleanText';
import { monthNumber } from './months';
import { readDate } from './readDate';

/** A month that a text names; the year is null when the text leaves it to the reader. */
export interface NamedMonth {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number;
}

const DATE = /\d{4}[-/]\d{2}[-/]\d{2}(?!\d)/g;

/** A month after one of these words is in the past: *sedan mars*, *förra november*. */
const PAST = new Set(['sedan', 'förra']);

/**
 * Every date in a text that is written in figures with the year first.
 * @example namedDates('Nytt slutdatum är 2020-11-30.') // [{ year: 2020, month: 11, day: 30 }]
 */
export function namedDates(text: string): CalendarDate[] {
  const dates = cleanText(text).match(DATE) ?? [];
  return dates.flatMap((written) => readDate(written) ?? []);
}

/**
 * Every month in a text, except those that it says are past.
 * @example namedMonths('Klart i november eller mars 2021.')
 * // [{ year: null, month: 11 }, { year: 2021, month: 3 }]
 */
export function namedMonths(text: string): NamedMonth[] {
  const words = cleanText(text).match(/\p{L}+\.?|\d{4}(?!\d)/gu) ?? [];
  return words.flatMap((word, index): NamedMonth[] => {
    const month = monthNumber(word);
    const before = (words[index - 1] ?? '').toLowerCase();
    if (month === null || PAST.has(before)) return [];
    const year = /^(?:19|20)\d{2}$/.exec(words[index + 1] ?? '');
    return [{ year: year ? Number(year[0]) : null, month }];
  });
}

/**
 * Whether a text speaks of the end of the year: *årsskiftet*, *årets slut*.
 * @example namesYearEnd('klart till årsskiftet') // true
 */
export const namesYearEnd = (text: string): boolean =>
  /årsskifte|årets slut|slutet (?:av|på) året/i.test(cleanText(text));
