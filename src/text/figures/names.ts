import { tokens } from '../words/tokens';
import type { Token } from '../words/token';

/** A name as words, to be found in a sentence in whatever form the grammar gives it. */
export type NameWords = readonly string[];

/** Endings that a Swedish noun may take: *lokalvård* – *lokalvården*, *stab* – *stabens*. */
const ENDINGS = new Set(
  's n en ens et ets er ers erna ernas na nas t ts r rs rna rnas a an ans or orna ar arna arnas verksamheten verksamhetens verksamhet området områdets'.split(
    ' ',
  ),
);

export const nameWords = (name: string): NameWords =>
  tokens(name)
    .filter(({ kind, text }) => kind !== 'mark' || text === '&')
    .map(({ low }) => low);

/** Whether a word of a text is the word of a name, inflected or not. */
export function isForm(written: string, word: string): boolean {
  if (written === word) return true;
  if (word.length < 3) return false;
  if (written.startsWith(word)) return ENDINGS.has(written.slice(word.length));
  // *aktivitet* – *aktiviteterna* begins with it; *park* does so too, *skola* – *skolor* does not.
  const stem = /[ae]$/.test(word) ? word.slice(0, -1) : word;
  return stem.length >= 4 && written.startsWith(stem) && ENDINGS.has(written.slice(stem.length));
}

/** Where a name ends that begins at a token; null when it does not stand there. */
export function nameEnd(found: readonly Token[], at: number, name: NameWords): number | null {
  let place = at;
  for (const word of name) {
    const written = found[place]?.low;
    if (written === undefined) return null;
    if (!isForm(written, word)) return null;
    place++;
  }
  return name.length > 0 ? place : null;
}
