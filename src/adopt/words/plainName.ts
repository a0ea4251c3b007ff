import { cleanText, foldText } from '../../language/words/cleanText';

/** Marks of footnotes at the end of a name: `Gemensamt*`, `Budget 2013 1)`, `Netto¹`. */
const MARKS = /(?:\s*(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|\s\d\)|\[\d\]))+$/u;

/** What stands before a name in a list: dashes and bullets, as people indent with. */
const BULLETS = /^(?:[-–—•·*]\s*)+(?=\p{L})/u;

/**
 * A name without the marks of footnotes and the signs of indenting around it.
 * @example plainName('  – Gemensamt*') // 'Gemensamt'
 */
export function plainName(text: string): string {
  const clean = cleanText(text);
  return clean.replace(MARKS, '').replace(BULLETS, '').replace(/:$/, '').trim() || clean;
}

/** The same in small letters, for comparing. */
export const plainKey = (text: string): string => foldText(plainName(text));
