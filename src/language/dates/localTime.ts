import { type CalendarDate, isoDate } from './calendarDate';

/** The day by the computer's own clock and time zone. */
export const localDay = (time: Date): CalendarDate => ({
  year: time.getFullYear(),
  month: time.getMonth() + 1,
  day: time.getDate(),
});

/**
 * The minute by that clock: `2020-09-15 10:30`.
 * @example localMinute(new Date(2020, 8, 15, 10, 30)) // '2020-09-15 10:30'
 */
export function localMinute(time: Date): string {
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${isoDate(localDay(time))} ${clock.join(':')}`;
}

/**
 * The second in universal time, as files write it: `2020-09-15T08:30:00Z`.
 * @example utcSecond(new Date('2020-09-15T08:30:00.123Z')) // '2020-09-15T08:30:00Z'
 */
export const utcSecond = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
