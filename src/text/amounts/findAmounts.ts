import { movePoint, type Decimal, ZERO } from '../../figures/decimal';
import type { Token } from '../words/token';
import type { Amount, AmountUnit } from './amount';
import { borrowUnits } from './borrowUnits';
import { dayAt, monthAt } from './dates';
import { fractionAt } from './fractions';
import { hedgeBefore } from './hedges';
import { countsTime, isNoAmount, isYear } from './notAmounts';
import { numeralAt } from './numerals';
import { perWhat } from './perWhat';
import { unitAt } from './unitAt';
import { zeroAt } from './zeros';

const BARE: AmountUnit = { kind: 'bare' };

/**
 * Every number of a sentence that may be an amount, a share, a count or a date. Years, paragraphs,
 * case, phone and account numbers are none.
 */
export function findAmounts(sentence: readonly Token[]): Amount[] {
  const found: Amount[] = [];
  let at = 0;
  while (at < sentence.length) {
    const amount = amountAt(sentence, at, found.at(-1)?.end ?? 0);
    if (amount) found.push(amount);
    at = amount ? amount.end : at + 1;
  }
  return borrowUnits(sentence, found);
}

const NOTHING = {
  sign: null,
  unit: BARE,
  written: '',
  hedge: null,
  per: null,
  date: null,
} as const;

function amountAt(sentence: readonly Token[], at: number, from: number): Amount | null {
  const token = sentence[at];
  if (!token || token.kind === 'identifier') return null;
  if (token.kind === 'mark') return null;
  const day = dayAt(sentence, at) ?? monthAt(sentence, at);
  if (day) {
    const value = { ...NOTHING, first: at, end: day.end, low: ZERO, high: ZERO };
    return { ...value, shape: 'digits', date: day.date };
  }
  const zero = zeroAt(sentence, at);
  if (zero) return { ...NOTHING, first: at, end: zero.end, low: ZERO, high: ZERO, shape: 'zero' };
  const fraction = fractionAt(sentence, at);
  if (fraction) {
    const { percent, shape, end } = fraction;
    const share = { ...NOTHING, first: at, end, low: percent, high: percent, shape };
    return hedged(sentence, from, { ...share, unit: { kind: 'percent' }, written: '%' });
  }
  return token.kind === 'number' ? inDigits(sentence, at, from) : inWords(sentence, at, from);
}

function inDigits(sentence: readonly Token[], at: number, from: number): Amount | null {
  const token = sentence[at];
  if (token?.kind !== 'number') return null;
  const range = rangeEnd(sentence, at);
  const last = range ? sentence[range] : token;
  if (last?.kind !== 'number') return null;
  const end = (range ?? at) + 1;
  return complete(sentence, {
    first: at,
    end,
    from,
    low: token.value,
    high: last.value,
    sign: token.sign,
    shape: 'digits',
    hedge: null,
  });
}

/** The second number of `2–3 mnkr`, `2 till 3 mnkr`, `mellan 2 och 3 mnkr`. */
function rangeEnd(sentence: readonly Token[], at: number): number | null {
  const [join, last] = [sentence[at + 1], sentence[at + 2]];
  const first = sentence[at];
  if (first?.kind === 'number' && isYear(first)) return null;
  if (last?.kind !== 'number' || last.sign !== null || !unitAt(sentence, at + 3)) return null;
  const before = sentence[at - 1]?.low ?? '';
  const isRange =
    join?.text === '–' ||
    join?.text === '-' ||
    (join?.low === 'till' && before !== 'från') ||
    (join?.low === 'och' && before === 'mellan');
  return isRange ? at + 2 : null;
}

function inWords(sentence: readonly Token[], at: number, from: number): Amount | null {
  const numeral = numeralAt(sentence, at);
  if (!numeral) return null;
  const { value, hedge, end } = numeral;
  const given = { first: at, end, from, low: value, high: value, sign: null, hedge };
  return complete(sentence, { ...given, shape: 'words' });
}

type Given = Pick<Amount, 'first' | 'end' | 'low' | 'high' | 'sign' | 'hedge' | 'shape'> & {
  /** Where the words that may belong to it begin. */
  readonly from: number;
};

function complete(sentence: readonly Token[], given: Given): Amount | null {
  const { from, ...number } = given;
  const unit = unitAt(sentence, number.end);
  const isPrefixed = !unit && sentence[number.first - 1]?.low === 'sek';
  if (!unit && !isPrefixed && isNothing(sentence, number)) return null;
  const end = unit?.end ?? number.end;
  const per = perWhat(sentence, end);
  const shift = (value: Decimal) => (unit?.shift ? movePoint(value, unit.shift) : value);
  const english = sentence[number.first - 1]?.low === 'sek';
  return hedged(sentence, from, {
    ...number,
    first: english ? number.first - 1 : number.first,
    low: shift(number.low),
    high: shift(number.high),
    unit: unit?.unit ?? (isPrefixed ? { kind: 'money', unit: 'kr' } : BARE),
    written: english ? `SEK ${unit?.written ?? ''}`.trimEnd() : (unit?.written ?? ''),
    end: per && unit ? per.end : end,
    per: per && unit ? per.per : null,
    date: null,
  });
}

/** A number alone that is a name or a time; *en* and *ett* alone are articles. */
function isNothing(
  sentence: readonly Token[],
  { first, end, low, shape }: Given | Omit<Given, 'from'>,
) {
  if (shape === 'digits') return isNoAmount(sentence, first);
  const next = sentence[end];
  const isArticle = low.digits === 1n && low.scale === 0;
  return countsTime(next) || (isArticle && next?.low !== 'av');
}

function hedged(sentence: readonly Token[], from: number, amount: Amount): Amount {
  const before = hedgeBefore(
    sentence.slice(Math.max(from, amount.first - 3), amount.first),
    Math.min(3, amount.first - from),
  );
  if (!before || amount.hedge) return amount;
  const words = Math.min(3, amount.first - from) - before.first;
  return { ...amount, hedge: before.hedge, first: amount.first - words };
}
