import { movePoint, type Decimal, decimal } from '../../figures/decimal';
import { readNumeral } from '../../language/numbers/readNumeral';
import type { Token } from '../words/token';
import type { Hedge } from './amount';
import { hedgeWord } from './hedges';

/** A number in words. */
export interface Numeral {
  readonly value: Decimal;
  /** *en dryg miljon*. */
  readonly hedge: Hedge | null;
  readonly end: number;
}

const HALVES = new Map([
  ['halv', { digits: 5n, scale: 1 }],
  ['kvarts', { digits: 25n, scale: 2 }],
]);

/** The number in words that begins at a token: *fem*, *två och en halv*, *en dryg*, *en kvarts*. */
export function numeralAt(found: readonly Token[], at: number): Numeral | null {
  const token = found[at];
  if (token?.kind !== 'word') return null;
  if (/^(ing[ae]|inget|ingen|inga)$/.test(token.low)) return plain(0, at + 1);
  const count = readNumeral(token.low);
  if (count === null) return null;
  const [next, third, fourth] = [1, 2, 3].map((step) => found[at + step]?.low ?? '');
  const half = count === 1 ? HALVES.get(next ?? '') : undefined;
  if (half) return { value: half, hedge: null, end: at + 2 };
  if (next === 'och' && third === 'en' && fourth === 'halv') {
    return { value: { digits: BigInt(count * 10 + 5), scale: 1 }, hedge: null, end: at + 4 };
  }
  if (count === 1 && next === 'par') return { ...plain(2, at + 2), hedge: 'about' };
  const hedge = hedgeWord(next ?? '');
  const isInside = hedge !== null && /^(dryg|knapp)/.test(next ?? '');
  return isInside ? { ...plain(count, at + 2), hedge } : plain(count, at + 1);
}

const plain = (count: number, end: number): Numeral => ({
  value: decimal(String(count)) ?? movePoint({ digits: 0n, scale: 0 }, 0),
  hedge: null,
  end,
});
