import type { CalendarDate } from '../../language/dates/calendarDate';
import { localDay } from '../../language/dates/localTime';

/** The day by the computer's own clock and time zone. */
export const today = (): CalendarDate => localDay(new Date());
