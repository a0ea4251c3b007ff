import { type CalendarDate, lastDayOfMonth } from './calendarDate';

/**
 * How many months of its year have passed at the end of a day: 0–12.
 * @example completedMonths({ year: 2020, month: 8, day: 31 }) // 8; on the 15th, 7
 */
export const completedMonths = ({ year, month, day }: CalendarDate): number =>
  day === lastDayOfMonth(year, month) ? month : month - 1;
