/** Words that Excel makes booleans of, in the languages it may speak here. */
const BOOLEAN = /^(?:true|false|sant|falskt)$/i;

/**
 * A value as it is given to Excel, so that it arrives as itself: blank is an empty text (null would
 * leave the cell alone), and a text that Excel would take for a formula, a number, a date or a
 * boolean is quoted, as a person would do it.
 *
 * @param format the number format of the cell: what is formatted as text needs no quote.
 */
export const asWritten = (
  value: string | number | boolean | null,
  format = 'General',
): string | number | boolean => {
  if (value === null) return '';
  if (typeof value !== 'string' || format === '@') return value;
  return /^['=+\-@]|\d/.test(value) || BOOLEAN.test(value) ? `'${value}` : value;
};
