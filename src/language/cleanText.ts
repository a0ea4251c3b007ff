/** Soft hyphen, zero-width signs, direction marks and BOM: nobody sees them, Word leaves them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The text without the signs that take no room, for example soft hyphens. */
export const removeInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * Anything that cleaning could change: a sign beyond the composed Latin letters, or a space at an
 * end or beside another. Most cells hold none, and a city's workbook has very many cells.
 */
const MAY_CHANGE = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF]| {2}|^ | $/;

/**
 * The text as a person reads it: composed letters (NFC), nothing invisible, and one plain space
 * for every run of spaces (no-break, narrow, thin …), tabs and line breaks.
 *
 * @example cleanText(' Budget\u00AD\n avvikelse ') // 'Budget avvikelse'
 */
export function cleanText(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  // Invisible signs go first: one between a letter and its accent would keep them apart.
  return removeInvisible(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Cleaned and in lower case, for comparing words. Swedish has no casing rules of its own, so
 * the result is the same whatever language the computer speaks.
 *
 * @example foldText('UPPFYLLS  Helt') // 'uppfylls helt'
 */
export const foldText = (text: string): string => cleanText(text).toLowerCase();
