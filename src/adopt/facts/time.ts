import { monthsIn } from '../words/headerWords';
import { foldText } from '../../language/words/cleanText';
import type { Title } from './titles';

/** What a text says of when: a year, a period, and how it says it. */
export interface NamedTime {
  readonly years: readonly number[];
  /** `T1`, `T2`, `VB`, `M01`–`M12`. */
  readonly period: string | null;
  /** 1–12, where a month is named. */
  readonly month: number | null;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const TERTIAL =
  /(?:\bt ?|tertial(?:rapport|uppföljning|bokslut)? ?(?:nr )?|delårs?(?:rapport|bokslut)? ?)([123])(?!\d)|\b([123])\.?a? ?tertial/;
const YEAR_END =
  /verksamhetsberättelse|årsbokslut|årsredovisning|årsrapport|\bvb\b|bokslut(?:et)? (?:för )?(?:19|20)\d{2}|helårsbokslut/;
const DATE =
  /(?<!\d)(?:19|20)\d{2}-?(0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?!\d)|(?<!\d)(?:19|20)\d{2}-(0[1-9]|1[0-2])(?!\d)/;
const MONTH_CODE = /\bm(0[1-9]|1[0-2])\b/;
const QUARTER = /(?:kvartal|\bkv|\bq) ?([1-4])\b|\b([1-4])\.? ?kvartalet/;

/** Reads when a title speaks of. */
export function timeIn(text: string): NamedTime {
  const folded = foldText(text);
  const years = [...new Set((folded.match(YEAR) ?? datedYears(folded)).map(Number))];
  const tertial = TERTIAL.exec(folded);
  const number = tertial?.[1] ?? tertial?.[2];
  const months = monthsIn(folded);
  const dated = DATE.exec(folded);
  const quarter = QUARTER.exec(folded);
  const month =
    months[months.length - 1] ??
    monthFrom(dated?.[1] ?? dated?.[2]) ??
    monthFrom(MONTH_CODE.exec(folded)?.[1]) ??
    (quarter ? Number(quarter[1] ?? quarter[2]) * 3 : null);
  if (number !== undefined) return { years, period: number === '3' ? 'VB' : `T${number}`, month };
  if (YEAR_END.test(folded) && (month === null || month === 12))
    return { years, period: 'VB', month };
  return { years, period: month === null ? null : periodOfMonth(month), month };
}

const datedYears = (text: string): string[] =>
  DATE.exec(text)?.[0].slice(0, 4) ? [DATE.exec(text)?.[0].slice(0, 4) ?? ''] : [];

const monthFrom = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** The period that ends with a month: a tertial where one does, else the month itself. */
export const periodOfMonth = (month: number): string =>
  month === 4
    ? 'T1'
    : month === 8
      ? 'T2'
      : month === 12
        ? 'VB'
        : `M${String(month).padStart(2, '0')}`;

/** The last month of a period; null for what is none. */
export function monthOfPeriod(period: string | null): number | null {
  if (period === null) return null;
  return { T1: 4, T2: 8, VB: 12 }[period] ?? monthFrom(/^M(\d\d)$/.exec(period)?.[1]);
}

/** Something that texts say, and where the first of them stands. */
export interface Said<T> {
  readonly value: T;
  readonly from: string;
  readonly rank: number;
}

/** Every different thing that titles say, the surest first. */
export function saidBy<T>(
  titles: readonly Title[],
  read: (text: string) => readonly T[],
): Said<T>[] {
  const found = new Map<T, Said<T>>();
  for (const { text, from, rank } of [...titles].sort((a, b) => a.rank - b.rank)) {
    for (const value of read(text)) if (!found.has(value)) found.set(value, { value, from, rank });
  }
  return [...found.values()];
}
