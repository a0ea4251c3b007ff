/**
 * Text from a workbook or a file name on one line, without the control characters that a terminal
 * would obey.
 */
export const printable = (text: string): string =>
  text
    .replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ')
    .replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
