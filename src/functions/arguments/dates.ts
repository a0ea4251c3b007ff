import { type CalendarDate, dateOfSerial } from '../../language/dates/calendarDate';
import { readDate } from '../../language/dates/readDate';
import type { Argument, Content } from './argument';
import { type CellError, IMPOSSIBLE_NUMBER, invalidValue } from './cellError';
import { matrixOf } from './matrix';
import { quoted } from './quoted';

/**
 * An argument of dates: Excel's own, counted from 1900 because nothing in the call tells whether
 * the workbook counts from 1904, or written as `2020-08-31`.
 */
export const dates = (cells: unknown): Argument<CalendarDate> => ({
  cells: matrixOf(cells),
  zeroIsBlank: true,
  read: readDay,
});

function readDay(content: Content): CalendarDate | CellError {
  if (typeof content === 'number') {
    return dateOfSerial(content, false) ?? readDate(String(content)) ?? IMPOSSIBLE_NUMBER;
  }
  const date = typeof content === 'string' ? readDate(content) : null;
  return (
    date ??
    invalidValue({
      sv: `${quoted(content, 'sv')} är inget datum. Ange ett datum, till exempel 2020-08-31.`,
      en: `${quoted(content, 'en')} is not a date. Give a date, for example 2020-08-31.`,
    })
  );
}
