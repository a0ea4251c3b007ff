import type { Language } from '../../language/bilingual';
import type { CalendarDate } from '../../language/dates/calendarDate';
import { formatDate } from '../../language/dates/formatDate';
import type { Datum } from '../../report/datum';

/** A date in a sentence; – when there is none. */
export const sayDate = ({ value }: Datum<CalendarDate>, language: Language): string =>
  value ? formatDate(value, language) : '–';
