import { distance } from 'fastest-levenshtein';
import { foldText } from './cleanText';

/** Longer than any allowed word; a text beyond it is no misspelling, and would be slow to compare. */
const LONGEST_WORD = 100;

/** How many of the longer one's letters may be wrong; at least one may. */
const WRONG_SHARE = 0.4;

/**
 * The allowed word that a person probably meant: the one with the fewest letters to change, add or
 * take away (Levenshtein), whatever the case and spaces; of equally near ones the first.
 *
 * @param words allowed words, or phrases of several words.
 * @returns null when more than 40 % of the letters (and more than one) would differ in every one,
 *   so that `Yes` is never taken for `Ja`.
 * @example nearestWord('Upfylls hellt', ['Uppfylls helt', 'Uppfylls inte']) // 'Uppfylls helt'
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const folded = foldText(written);
  if (folded === '' || folded.length > LONGEST_WORD) return null;
  let nearest: string | null = null;
  let fewest = Infinity;
  for (const word of words) {
    const allowed = foldText(word);
    const wrong = distance(folded, allowed);
    if (wrong < fewest && isNearPhrase(folded, allowed)) {
      nearest = word;
      fewest = wrong;
    }
  }
  return nearest;
}

/** Word by word where they can be paired: `Uppfylls ej` must not become `Uppfylls helt`. */
function isNearPhrase(written: string, allowed: string): boolean {
  const parts = written.split(' ');
  const allowedParts = allowed.split(' ');
  if (parts.length !== allowedParts.length) return isNear(written, allowed);
  return parts.every((part, index) => isNear(part, allowedParts[index] ?? ''));
}

const isNear = (written: string, allowed: string): boolean =>
  distance(written, allowed) <=
  Math.max(1, Math.floor(WRONG_SHARE * Math.max(written.length, allowed.length)));
