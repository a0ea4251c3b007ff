import { foldText } from '../../language/words/cleanText';
import type { Title } from './titles';

const WORD =
  /(?:\p{Lu}[\p{L}-]*s? (?=stadsdelsnämnd))?(?:(?:\p{L}+-,? )*(?:\p{L}+-,? (?:och|&) ))?[\p{L}-]*(?:nämnd(?:en)?|styrelse(?:n)?|nämnderna)(?!\p{L})(?: för [^,;:(–\d]+)?/iu;

/** Words that end like a committee's name and are none. */
const NONE = /^(?:nämnd(?:en|er|erna)?|styrelse(?:n)?|nämnderna|delnämnd)$/i;

/** A committee that a text names. */
export interface NamedCommittee {
  readonly name: string;
  readonly from: string;
  readonly rank: number;
}

/**
 * The committees that texts name, the surest first, each once.
 * @example committeesIn([…'Vård- och omsorgsnämnden, augusti 2024']) // Vård- och omsorgsnämnden
 */
export function committeesIn(titles: readonly Title[]): NamedCommittee[] {
  const found = new Map<string, NamedCommittee>();
  for (const { text, from, rank } of [...titles].sort((a, b) => a.rank - b.rank)) {
    const name = committeeIn(text);
    if (name === null) continue;
    const key = foldText(name).replace(/n$/, '').replace(/e$/, '');
    if (!found.has(key)) found.set(key, { name, from, rank });
  }
  return [...found.values()];
}

function committeeIn(text: string): string | null {
  const name = WORD.exec(text)?.[0].trim() ?? '';
  if (name === '' || NONE.test(name)) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
