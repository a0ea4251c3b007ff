const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, for dates after its nonexistent 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number under which Excel keeps a date; undefined for a day that does not exist. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = Math.round((time - EPOCH) / DAY);
  return exists && year >= 1900 ? (serial < 61 ? serial - 1 : serial) : undefined;
}

/** The number of a moment. */
export const momentSerial = (moment: Date): number => (moment.getTime() - EPOCH) / DAY;
