import type { Bilingual, Language } from '../bilingual';

const AND: Bilingual = { sv: 'och', en: 'and' };

/**
 * Joins words as in a sentence, without a comma before the last.
 * @returns '' for none.
 * @example listWords(['T1', 'T2', 'VB'], 'sv') // 'T1, T2 och VB'
 */
export function listWords(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}
