import type { CalendarDate } from '../language/calendarDate';
import type { Period } from '../report/heading';
import type { Report } from '../report/report';
import { lack, type Source } from './usable';

/** The month that each report reaches to. */
export const LAST_MONTH: Readonly<Record<Period, number>> = { T1: 4, T2: 8, VB: 12 };

/** The last day of each report's period. */
export const lastDay = (year: number, period: Period): CalendarDate => ({
  year,
  month: LAST_MONTH[period],
  day: period === 'T1' ? 30 : 31,
});

/** Whether the report is the year-end report, where the outcome stands in Prognos. */
export const atYearEnd = ({ heading }: Report): boolean => heading.period?.value === 'VB';

/** The report's period, or that `Rapport` does not give it. */
export const periodOf = ({ heading }: Report): Source<Period> => heading.period ?? lackOf('Period');

/** The report's year, or that `Rapport` does not give it. */
export const yearOf = ({ heading }: Report): Source<number> => heading.year ?? lackOf('Rapportår');

/** The report's date, or that `Rapport` does not give it. */
export const reportDateOf = ({ heading }: Report): Source<CalendarDate> =>
  heading.reportDate ?? lackOf('Rapportdatum');

const lackOf = (setting: string) =>
  lack(`${setting} saknas i Rapport.`, `Rapport does not give ${setting}.`);
