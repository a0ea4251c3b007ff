/** Soft hyphen, zero-width signs, direction marks and BOM: nobody sees them, Word leaves them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * Anything that cleaning could change: letters other than Western ones and usual punctuation,
 * special spaces, or plain spaces doubled or at an end. Hardly any text has them, so most are
 * returned at once.
 */
const NEEDS_CLEANING =
  /[^\x20-\x9F\u00A1-\u00AC\u00AE-\u02FF\u2013\u2014\u2018-\u201D\u2026\u2212]| {2}|^ | $/;

/** The text without invisible characters, for example soft hyphens. */
export const removeInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * The text as a person reads it: composed letters (NFC), nothing invisible, and one plain space
 * for every run of spaces (no-break, narrow, thin …), tabs and line breaks.
 *
 * @example cleanText(' Budget\u00AD\n avvikelse ') // 'Budget avvikelse'
 */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
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
