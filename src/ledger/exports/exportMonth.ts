import { dateOfSerial } from '../../language/dates/calendarDate';
import { monthNumber } from '../../language/dates/months';
import type { Month } from '../ledger';

const DAYS_FROM = 30_000;
const DAYS_TO = 80_000;

/**
 * The month of a row: `202401`, `2024-01`, `2024-01-31`, `jan 2024`, `1` of a known year, or a day as
 * Excel stores it.
 * @returns null for anything else.
 */
export function exportMonth(text: string, year: number | null): Month | null {
  const [, of, month] =
    /^((?:19|20)\d{2})[-./]?(0[1-9]|1[0-2])(?:[-./]?\d{2})?(?:\D.*)?$/.exec(text) ?? [];
  if (of !== undefined) return Number(of) * 100 + Number(month);
  const [, word = '', written] = /^(\p{L}+)\.?(?:[ -]'?(\d{2,4}))?$/u.exec(text) ?? [];
  const named = monthNumber(word);
  if (named !== null) {
    const full =
      written === undefined ? year : Number(written.length === 2 ? `20${written}` : written);
    return full === null ? null : full * 100 + named;
  }
  const number = Number(text);
  if (number >= 1 && number <= 12 && year !== null) return year * 100 + number;
  if (number < DAYS_FROM || number > DAYS_TO) return null;
  const date = dateOfSerial(number, false);
  return date && date.year * 100 + date.month;
}
