import { cleanText } from './words/cleanText';

/** Kolada's and SCB's signs for a value that is not there, as people type them. */
const MISSING = new Set(['', '-', '\u2010', '\u2011', '–', '—', '−', '.', '..', '...', '…']);

/** Cleaning makes no sign of what starts so, and nearly every text does. */
const STARTS_AS_A_WORD = /^[A-Za-z0-9]/;

/**
 * Whether a text says that there is no value: blank, a dash alone, or points alone. Missing is not
 * zero, and takes part in no sum (docs/workbook.md, Cells).
 *
 * @example isMissingSign(' – ') // true
 */
export const isMissingSign = (text: string): boolean =>
  !STARTS_AS_A_WORD.test(text) && MISSING.has(cleanText(text));
