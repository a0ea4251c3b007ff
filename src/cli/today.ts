import type { CalendarDate } from '../language/calendarDate';

/** The day by the computer's own clock and time zone. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
