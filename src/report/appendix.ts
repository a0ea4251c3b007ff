import { cleanText, foldText } from '../language/words/cleanText';
import type { Datum } from './datum';

const WORD = 'Bilagenummer';

/**
 * The row of `Rapport` that gives an appendix its number.
 * @param title what the appendix is about, in the word that its sheet is named by.
 * @example appendixSetting('Driftbudget') // 'Bilagenummer Driftbudget'
 */
export const appendixSetting = (title: string): string => `${WORD} ${title}`;

/**
 * Which appendix a row of `Rapport` gives a number; null for a row of another kind.
 * @example appendixIn('bilagenummer  Driftbudget') // 'Driftbudget'
 */
export function appendixIn(setting: string): string | null {
  const [word = '', ...title] = cleanText(setting).split(' ');
  return foldText(word) === foldText(WORD) && title.length > 0 ? title.join(' ') : null;
}

/** The number that `Rapport` gives an appendix; a blank one makes it a report of its own. */
export interface AppendixNumber {
  readonly title: string;
  readonly number: Datum<number>;
}
