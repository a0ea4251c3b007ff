import { readNumeral } from '../../language/numbers/readNumeral';
import type { Decimal } from '../../figures/decimal';
import { decimalOf } from '../../figures/decimal';
import type { Token } from '../words/token';

/** A share in words, in per cent. */
export interface Fraction {
  readonly percent: Decimal;
  readonly shape: 'fraction' | 'growth' | 'all';
  readonly first: number;
  readonly end: number;
}

const PARTS = new Map([
  ['tredjedel', 3],
  ['fjärdedel', 4],
  ['femtedel', 5],
  ['sjättedel', 6],
  ['sjundedel', 7],
  ['åttondel', 8],
  ['niondel', 9],
  ['tiondel', 10],
]);
const EVERY = new Map([
  ['annan', 2],
  ['tredje', 3],
  ['fjärde', 4],
  ['femte', 5],
  ['sjätte', 6],
  ['sjunde', 7],
  ['åttonde', 8],
  ['nionde', 9],
  ['tionde', 10],
]);
const WHOLE = new Map<string, readonly [number, Fraction['shape']]>([
  ['hälften', [50, 'fraction']],
  ['varannan', [50, 'fraction']],
  ['vartannat', [50, 'fraction']],
  ['samtliga', [100, 'all']],
  ['alla', [100, 'all']],
  ['fördubblats', [100, 'growth']],
  ['fördubblas', [100, 'growth']],
  ['fördubblade', [100, 'growth']],
  ['dubblats', [100, 'growth']],
  ['dubblerats', [100, 'growth']],
  ['tredubblats', [200, 'growth']],
  ['halverats', [-50, 'growth']],
  ['halveras', [-50, 'growth']],
  ['halverades', [-50, 'growth']],
]);

/** The share in words that begins at a token. */
export function fractionAt(found: readonly Token[], at: number): Fraction | null {
  const [word, next] = [found[at]?.low ?? '', found[at + 1]?.low ?? ''];
  const whole = WHOLE.get(word);
  if (whole) return fraction(whole[0], whole[1], at, at + 1);
  const every = word === 'var' || word === 'vart' ? EVERY.get(next) : undefined;
  if (every) return fraction(100 / every, 'fraction', at, at + 2);
  const parts = PARTS.get(next.replace(/ar$/, ''));
  const count = readNumeral(word);
  return parts && count !== null ? fraction((100 * count) / parts, 'fraction', at, at + 2) : null;
}

function fraction(percent: number, shape: Fraction['shape'], first: number, end: number) {
  const rounded = decimalOf(Number(percent.toFixed(0)));
  return rounded && { percent: rounded, shape, first, end };
}
