import { type CalendarDate, compareDates, dateOfSerial } from '../../language/dates/calendarDate';
import { formatDate } from '../../language/dates/formatDate';
import type { Datum } from '../../report/datum';
import { cellReference } from './cellReference';
import { MISSING_SIGN } from './missingSign';
import { textCell } from './plannedCell';
import { reportedText } from './reportedText';
import type { PlannedCell } from '../plan/sheetPlan';

export const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * A date as a sheet shows it: it follows a true date of the input, whatever day the workbook counts
 * from. What was written in words stands as text.
 */
export function dateCell(datum: Datum<CalendarDate>): PlannedCell {
  const serial = serialIn(datum);
  if (serial !== null) {
    const reference = cellReference(datum);
    const formula = `IF(ISNUMBER(${reference}),ROUND(${reference},0),"${MISSING_SIGN}")`;
    return { value: serial, formula, style: 'figure', format: DATE_FORMAT };
  }
  const shown = datum.value ? formatDate(datum.value, 'sv') : reportedText(datum) || MISSING_SIGN;
  return textCell(shown, 'figure');
}

/** The whole number that the cell holds for its day; null when it is no true date. */
export function serialIn({ value, written }: Datum<CalendarDate>): number | null {
  if (value === null || typeof written?.value !== 'number') return null;
  const serial = written.value;
  const isThat = [false, true].some((date1904) => {
    const day = dateOfSerial(serial, date1904);
    return day !== null && compareDates(day, value) === 0;
  });
  // A time of day would round to the next.
  return isThat && Number.isInteger(serial) ? serial : null;
}
