import { type CalendarDate, lastDayOfMonth } from '../../language/dates/calendarDate';
import { LAST_MONTH, type Period } from '../../report/period';
import type { Report } from '../../report/report';
import type { Context } from '../context';
import { notTestable, type Outcome } from '../rule';
import { whyNotTestable } from '../usable';
import { lack, type Source } from '../lack';

/** The last day of each report's period. */
export const lastDay = (year: number, period: Period): CalendarDate => ({
  year,
  month: LAST_MONTH[period],
  day: lastDayOfMonth(year, LAST_MONTH[period]),
});

/** Whether the report is the year-end report, where the outcome stands in Prognos. */
export const atYearEnd = ({ heading }: Report): boolean => heading.period?.value === 'VB';

/**
 * Runs the checks that don't apply at year-end. Without a readable period nobody knows whether they
 * apply, so they are not testable.
 * @param check gets the number of months that the report covers.
 */
export function beforeYearEnd(
  context: Context,
  check: (months: number) => readonly Outcome[],
): readonly Outcome[] {
  const period = periodOf(context.report);
  const reason = whyNotTestable(context, [period]);
  if (reason) return [notTestable(reason)];
  if (atYearEnd(context.report)) return [];
  return check(LAST_MONTH[context.report.heading.period?.value ?? 'VB']);
}

/** The report's period, or that `Rapport` does not give it. */
export const periodOf = ({ heading }: Report): Source<Period> => heading.period ?? lackOf('Period');

/** The report's year, or that `Rapport` does not give it. */
export const yearOf = ({ heading }: Report): Source<number> => heading.year ?? lackOf('Rapportår');

/** The report's date, or that `Rapport` does not give it. */
export const reportDateOf = ({ heading }: Report): Source<CalendarDate> =>
  heading.reportDate ?? lackOf('Rapportdatum');

const lackOf = (setting: string) =>
  lack(`${setting} saknas i Rapport.`, `Rapport does not give ${setting}.`);
