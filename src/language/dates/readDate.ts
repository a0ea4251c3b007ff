import { calendarDate, type CalendarDate } from './calendarDate';
import { cleanText } from '../words/cleanText';
import { monthNumber } from './months';
import { EN_DASH, HYPHENS, MINUS } from '../numbers/signs';

const DASHES = new RegExp(`[${HYPHENS}${EN_DASH}${MINUS}]`, 'g');
const TIME = '(?:[ T](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?';
const IN_FIGURES = new RegExp(`^(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})${TIME}$`);
const IN_WORDS = /^(\d{1,2}) (\p{L}+\.?) (\d{4})$/u;

/**
 * Reads a date with the year first (`2020-08-31`, `2020/08/31`, `20200831`) or with the month in
 * words (`31 augusti 2020`, `31 aug 2020`). A time of day is dropped (docs/workbook.md, Cells).
 *
 * @returns null for anything else: a day that does not exist, or `3/4/2020`, which is two dates.
 * @example readDate('2020-08-31 00:00') // { year: 2020, month: 8, day: 31 }
 */
export function readDate(text: string): CalendarDate | null {
  const written = cleanText(text).replace(DASHES, '-');
  const inFigures = IN_FIGURES.exec(written);
  if (inFigures) {
    const [, year, , month, day] = inFigures;
    return calendarDate(Number(year), Number(month), Number(day));
  }
  const [, day, word = '', year] = IN_WORDS.exec(written) ?? [];
  const month = monthNumber(word);
  return month === null ? null : calendarDate(Number(year), month, Number(day));
}
