/**
 * A value as it is given to Excel, so that it arrives as itself: blank is an empty text (null would
 * leave the cell alone), and a text that looks like a formula is quoted, as a person would.
 */
export const asWritten = (value: string | number | boolean | null): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'string' && /^['=+\-@]/.test(value) ? `'${value}` : value;
};
