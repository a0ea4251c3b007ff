import { readablePath } from '../../xlsx/disk/diskPath';

/**
 * Text from a workbook or a file name on one line, without the control characters that a terminal
 * would obey, and with the bytes of a name that are no text as `\xE5`.
 */
export const printable = (text: string): string =>
  readablePath(text)
    .replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ')
    .replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
