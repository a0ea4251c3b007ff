import { calendarDate } from './calendarDate';
import { cleanText, foldText } from '../words/cleanText';
import { monthNumber } from './months';
import { readDate } from './readDate';

/** The part of the report year that a text names; null for what it does not say. */
export interface PeriodLabel {
  readonly year: number | null;
  /** 1–12; of several months, the last. */
  readonly month: number | null;
  /** Tertial 1, tertial 2, or the year-end report (verksamhetsberättelse). */
  readonly period: 'T1' | 'T2' | 'VB' | null;
}

type Part = Pick<PeriodLabel, 'month' | 'period'>;

/** Longer than any period in words; a longer text is not parsed. */
const LONGEST_LABEL = 60;

const THROUGH = 't\\.? ?o\\.? ?m\\.?|till och med';
const PREFIX = new RegExp(`^(?:${THROUGH}|per|för) `);
const YEAR = /^(?:19|20)\d{2}$/;
const YEAR_MONTH = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/;
/** Two digits: `m2` is a square metre. */
const MONTH_CODE = /^m(0[1-9]|1[0-2])$/;
const TERTIAL = /^(?:t|tertial|tertialrapport) ?([12])$/;
const DAY_AND_MONTH = /^(\d{1,2}) (\p{L}+\.?)$/u;
const MONTHS_BETWEEN = new RegExp(
  `^(\\p{L}+\\.?)(?: ?[-\u2010\u2011\u2013] ?| (?:till|${THROUGH}) )(\\p{L}+\\.?)$`,
  'u',
);
/** For a day without a year: a leap year, so that 29 February may be meant. */
const ANY_LEAP_YEAR = 2020;

/**
 * Reads a text that names a period and nothing else, as in the column Period and at the end of a
 * table header (docs/workbook.md, Columns). Brackets and commas say nothing.
 *
 * @returns null when anything else stands in the text.
 * @example readPeriodLabel('Tertial 2 2020') // { year: 2020, month: null, period: 'T2' }
 * @example readPeriodLabel('M08') // { year: null, month: 8, period: null }
 * @example readPeriodLabel('t.o.m. aug 2020') // { year: 2020, month: 8, period: null }
 */
export function readPeriodLabel(text: string): PeriodLabel | null {
  const written = withoutPrefix(cleanText(foldText(text).replace(/[(),]/g, ' ')));
  if (written.length > LONGEST_LABEL) return null;
  const date = readDate(written);
  if (date) return { year: date.year, month: date.month, period: null };
  const yearMonth = YEAR_MONTH.exec(written);
  if (yearMonth) return { year: Number(yearMonth[1]), month: Number(yearMonth[2]), period: null };
  const [year, rest] = takeYear(written);
  if (year !== null && (rest === '' || /^helår(?:et)?$/.test(rest))) {
    return { year, month: null, period: null };
  }
  const part = readPart(withoutPrefix(rest), year ?? ANY_LEAP_YEAR);
  return part && { year, ...part };
}

const withoutPrefix = (text: string): string => text.replace(PREFIX, '');

/** The year at the end of the text, or else at the beginning, and the other words. */
function takeYear(text: string): [year: number | null, rest: string] {
  const words = text.split(' ');
  const at = [words.length - 1, 0].find((index) => YEAR.test(words[index] ?? ''));
  if (at === undefined) return [null, text];
  const [year] = words.splice(at, 1);
  return [Number(year), words.join(' ')];
}

function readPart(text: string, year: number): Part | null {
  const tertial = TERTIAL.exec(text);
  if (tertial) return { month: null, period: tertial[1] === '1' ? 'T1' : 'T2' };
  if (text === 'vb' || text === 'verksamhetsberättelse') return { month: null, period: 'VB' };
  const code = MONTH_CODE.exec(text);
  if (code) return { month: Number(code[1]), period: null };
  const month = monthNumber(text) ?? monthOfDay(text, year) ?? lastMonth(text);
  return month === null ? null : { month, period: null };
}

function monthOfDay(text: string, year: number): number | null {
  const [, day, word = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const month = monthNumber(word);
  return month && calendarDate(year, month, Number(day)) ? month : null;
}

function lastMonth(text: string): number | null {
  const [, from = '', to = ''] = MONTHS_BETWEEN.exec(text) ?? [];
  const first = monthNumber(from);
  const last = monthNumber(to);
  return first !== null && last !== null && first <= last ? last : null;
}
