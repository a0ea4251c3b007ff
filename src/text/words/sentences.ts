import type { Token } from './token';

/** After these a point ends no sentence, whatever follows. */
const ABBREVIATIONS = new Set(
  't.ex bl.a dvs ca nr kl resp inkl exkl jfr fr.o.m t.o.m s.k f.d prop kap dnr p.g.a tel bl div milj'.split(
    ' ',
  ),
);

/**
 * No sentence is longer. What is so long is a list or a table, and is cut, so that the cost of reading
 * what stands around each amount stays in proportion to the text.
 */
const MOST_TOKENS = 150;

/**
 * Tokens sentence by sentence. A line break ends one; so does a point before a capital, a digit or
 * the end.
 */
export function sentences(found: readonly Token[]): Token[][] {
  const all: Token[][] = [];
  let current: Token[] = [];
  const end = () => {
    if (current.length > 0) all.push(current);
    current = [];
  };
  for (const [index, token] of found.entries()) {
    if (token.text === '\n') {
      end();
      continue;
    }
    current.push(token);
    if (
      current.length >= MOST_TOKENS ||
      endsSentence(token, found[index - 1], found[index + 1], current.length)
    ) {
      end();
    }
  }
  end();
  return all;
}

function endsSentence(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  length: number,
): boolean {
  if (token.kind !== 'mark') return false;
  if (token.text === '!' || token.text === '?') return true;
  if (token.text !== '.' || !before || ABBREVIATIONS.has(before.low)) return false;
  // `1. En modern storstad` is a heading with its number.
  if (before.kind === 'number' && length === 2) return false;
  if (next === undefined || next.text === '\n') return true;
  if (next.start === token.end) return false;
  return next.kind === 'number' || next.kind === 'date' || isCapital(next.text);
}

const isCapital = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || !/\p{L}/u.test(first);
};
