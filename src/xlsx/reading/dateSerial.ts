import { serialOfDate } from '../../language/dates/calendarDate';

/** The serial number of 1904-01-01 where the count starts in 1900. */
const START_OF_1904 = 1462;

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The serial number of a date that a cell holds as ISO text (`2020-08-31T13:30:00`), as strict
 * workbooks do; null when it is none. A zone is ignored: a cell shows the clock as written.
 */
export function isoDateToSerial(text: string, date1904: boolean): number | null {
  const match = ISO_DATE.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = serialOfDate({ year, month, day });
  if (days === null) return null;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return days - (date1904 ? START_OF_1904 : 0) + time;
}
