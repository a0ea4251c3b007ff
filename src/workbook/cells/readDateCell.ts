import { type CalendarDate, dateOfSerial } from '../../language/dates/calendarDate';
import { readDate } from '../../language/dates/readDate';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';

/**
 * Reads an Excel date or a written one (`2020-08-31`).
 *
 * @param date1904 whether the workbook counts days from 1904.
 */
export function readDateCell(cell: WrittenCell, date1904: boolean): Reading<CalendarDate> {
  return readContent(cell, (content) => {
    const date = dateOf(content, date1904);
    return date ? given(date) : unreadable('date');
  });
}

/** A number too great for a serial may be a date typed without hyphens: 20200831. */
function dateOf(content: string | number | boolean, date1904: boolean): CalendarDate | null {
  if (typeof content === 'boolean') return null;
  if (typeof content === 'string') return readDate(content);
  return dateOfSerial(content, date1904) ?? readDate(String(content));
}
