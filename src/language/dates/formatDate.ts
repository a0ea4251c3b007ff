import type { Language } from '../bilingual';
import { type CalendarDate, isoDate } from './calendarDate';

/**
 * Writes a date for a person: `2020-08-31` in both languages, because no other form means the same
 * day to every reader of English.
 */
export const formatDate: (date: CalendarDate, language: Language) => string = isoDate;
