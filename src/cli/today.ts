import type { CalendarDate } from '../language/calendarDate';
import { localDay } from '../language/localTime';

/** The day by the computer's own clock and time zone. */
export const today = (): CalendarDate => localDay(new Date());
