/** Digits, in groups of three or not at all, a decimal comma, a hyphen for minus; nothing else. */
const PLAIN_NUMBER = /^-?(\d+|\d{1,3}( \d{3})+)(,\d+)?$/;

/**
 * A number as the data files write them, null for anything else (`4 st`, `90%`, `+/-1 %`).
 * @example plainNumber('-984 372,5') // -984372.5
 */
export function plainNumber(text: string): number | null {
  if (!PLAIN_NUMBER.test(text)) return null;
  return Number(text.replaceAll(' ', '').replace(',', '.'));
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, right for every day from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * A date as Excel's serial number, null for anything else or a day that does not exist.
 * @example plainDate('2020-08-31') // 44074
 */
export function plainDate(text: string): number | null {
  if (!PLAIN_DATE.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return (date.getTime() - DAY_ZERO) / MILLISECONDS_PER_DAY;
}
