import { localMinute } from '../../language/dates/localTime';

/** A time of the log in local time: `2020-09-15 10:30`. What is none stays as it is. */
export function timeInWords(written: string): string {
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? written : localMinute(time);
}
