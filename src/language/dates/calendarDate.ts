/** A day of the calendar, from 1900-01-01 to 9999-12-31: the days that Excel can hold. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const DAY_IN_MS = 86_400_000;

/** The 29 February 1900 that never was; Excel kept it from Lotus 1-2-3. */
const PHANTOM_SERIAL = 60;
/** What the 1900 system shows for 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** What the 1900 system shows for 1904-01-01, the first day of the 1904 system. */
const SERIAL_OF_1904 = 1462;

/**
 * How many days the month has, which is also its last day: 28–31.
 * @example lastDayOfMonth(2020, 2) // 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The day with that year, month and day of the month.
 * @returns null when there is no such day, or Excel can't hold it.
 * @example calendarDate(2020, 2, 30) // null
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const exists =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDayOfMonth(year, month);
  return exists ? { year, month, day } : null;
}

/**
 * Negative, 0 or positive as a is before, the same as or after b.
 * @example compareDates({ year: 2020, month: 8, day: 31 }, { year: 2020, month: 9, day: 1 }) // less than 0
 */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/**
 * The day as `yyyy-mm-dd` (ISO 8601, which is also how Swedes write dates in tables).
 * @example isoDate({ year: 2020, month: 8, day: 31 }) // '2020-08-31'
 */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * The day that an Excel serial number stands for; the time of day (the fraction) is dropped.
 *
 * @param date1904 whether the workbook counts from 1904-01-01 = 0 instead of 1900-01-01 = 1.
 * @returns null for the phantom day, and outside what Excel shows as a date.
 * @example dateOfSerial(44074, false) // 2020-08-31
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  if (date1904) return serial >= 0 ? dateOfSerial(serial + SERIAL_OF_1904, false) : null;
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === PHANTOM_SERIAL) return null;
  const day = new Date(Date.UTC(FIRST_YEAR, 0, whole > PHANTOM_SERIAL ? whole - 1 : whole));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/**
 * The serial number of a day in the 1900 system.
 * @returns null when there is no such day, or Excel can't hold it.
 * @example serialOfDate({ year: 2020, month: 8, day: 31 }) // 44074
 */
export function serialOfDate({ year, month, day }: CalendarDate): number | null {
  if (!calendarDate(year, month, day)) return null;
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(FIRST_YEAR, 0, 1)) / DAY_IN_MS + 1;
  return days < PHANTOM_SERIAL ? days : days + 1;
}
