import { type CalendarDate, compareDates } from '../../language/dates/calendarDate';
import {
  namedDates,
  type NamedMonth,
  namedMonths,
  namesYearEnd,
} from '../../language/dates/namedTimes';

/** The first month in a text that lies after a date's month; without a year it is the date's. */
export function laterMonth(text: string, after: CalendarDate): NamedMonth | null {
  const isLater = ({ year, month }: NamedMonth): boolean =>
    year === null || year === after.year ? month > after.month : year > after.year;
  return namedMonths(text).find(isLater) ?? null;
}

/** Whether a text gives a new end: a later date, a later month, or the end of the year. */
export const givesNewEnd = (text: string, end: CalendarDate): boolean =>
  namedDates(text).some((date) => compareDates(date, end) > 0) ||
  laterMonth(text, end) !== null ||
  namesYearEnd(text);
