import type { Bilingual } from '../language/bilingual';
import { monthName } from '../language/dates/months';

/** A follow-up of the year to the end of a month, by the month's number. */
const MONTH_PERIODS = {
  M01: 1,
  M02: 2,
  M03: 3,
  M04: 4,
  M05: 5,
  M06: 6,
  M07: 7,
  M08: 8,
  M09: 9,
  M10: 10,
  M11: 11,
  M12: 12,
} as const;

type MonthPeriod = keyof typeof MONTH_PERIODS;

/** The month that each report reaches to. */
export const LAST_MONTH = { T1: 4, T2: 8, VB: 12, ...MONTH_PERIODS } as const;

/**
 * T1 to April, T2 to August, VB (verksamhetsberättelse) the whole year, closed; M01–M12 to the end
 * of that month.
 */
export type Period = keyof typeof LAST_MONTH;

/** The periods as words of a cell, the usual ones first. */
export const PERIOD_WORDS = Object.fromEntries(
  Object.keys(LAST_MONTH).map((period) => [period, period]),
) as { readonly [P in Period]: P };

/** The monthly follow-up to the end of a month, 1–12; null for another number. */
export const monthPeriod = (month: number): MonthPeriod | null =>
  MONTHLY.find((period) => MONTH_PERIODS[period] === month) ?? null;

const MONTHLY = Object.keys(MONTH_PERIODS) as MonthPeriod[];

/** What the report of a period is called in a sentence: *tertialrapport 2*. */
export const PERIOD_NAMES: Readonly<Record<Period, Bilingual>> = {
  T1: { sv: 'tertialrapport 1', en: 'tertial report 1' },
  T2: { sv: 'tertialrapport 2', en: 'tertial report 2' },
  VB: { sv: 'verksamhetsberättelse', en: 'annual report' },
  ...(Object.fromEntries(
    MONTHLY.map((period) => [
      period,
      {
        sv: `månadsuppföljning ${monthName(MONTH_PERIODS[period], 'sv')}`,
        en: `monthly report ${monthName(MONTH_PERIODS[period], 'en')}`,
      },
    ]),
  ) as Record<MonthPeriod, Bilingual>),
};
