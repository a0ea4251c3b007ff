import { monthNumber } from '../../language/dates/months';
import type { Token } from '../words/token';

const IN_THE = new Set(['veckan', 'månaden', 'timmen', 'dygnet', 'kvartalet', 'minuten']);
const A_DAY = new Set(['dagen', 'dygnet', 'året', 'månaden', 'veckan', 'timmen']);
const EACH = new Set(['varje', 'var']);
const ADVERBS = new Map([
  ['månatligen', 'månad'],
  ['årligen', 'år'],
  ['veckovis', 'vecka'],
  ['dagligen', 'dag'],
]);
/** `per den 31 augusti`, `per sista augusti`, `per tertial 2` are days, not rates. */
const DAYS = new Set(['den', 'sista', 'sist', 'utgången', 'tertial', 'helår']);

/** What the amount before a token is per, and the token after the words that say so. */
export function perWhat(
  found: readonly Token[],
  at: number,
): { readonly per: string; readonly end: number } | null {
  const [word, next] = [found[at], found[at + 1]];
  if (!word) return null;
  const adverb = ADVERBS.get(word.low);
  if (adverb) return { per: adverb, end: at + 1 };
  if (next?.kind !== 'word') return null;
  const said =
    (word.low === 'per' && !DAYS.has(next.low) && monthNumber(next.low) === null) ||
    (word.text === '/' && next.low.length > 1) ||
    (word.low === 'i' && IN_THE.has(next.low)) ||
    (word.low === 'om' && A_DAY.has(next.low)) ||
    (EACH.has(word.low) && /^(månad|vecka|dag|år|timme|portion|gång)$/.test(next.low));
  return said ? { per: next.low, end: at + 2 } : null;
}
