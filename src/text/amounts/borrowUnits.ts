import type { Token } from '../words/token';
import type { Amount } from './amount';

const JOINS = new Set([',', 'och', 'respektive', 'resp', '.', 'samt', 'till', '/', 'mot']);

/**
 * Gives a number without a unit that of its neighbours: `−3,0, −2,1 respektive +1,1 mnkr`,
 * `1,1 mnkr och ökade intäkter om 0,8`, `från 39 procent 2022 till 48`.
 */
export function borrowUnits(sentence: readonly Token[], found: readonly Amount[]): Amount[] {
  const all = [...found];
  for (let index = all.length - 2; index >= 0; index--) {
    const [own, next] = [all[index], all[index + 1]];
    if (own && next && isBare(own) && hasUnit(next) && onlyJoins(sentence, own.end, next.first)) {
      all[index] = borrowed(own, next);
    }
  }
  for (let index = 1; index < all.length; index++) {
    const [before, own] = [all[index - 1], all[index]];
    if (before && own && isBare(own) && hasUnit(before) && mayFollow(sentence, own)) {
      all[index] = borrowed(own, before);
    }
  }
  return all;
}

const isBare = ({ unit, shape, date }: Amount): boolean =>
  unit.kind === 'bare' && shape === 'digits' && date === null;
const hasUnit = ({ unit, per }: Amount): boolean => unit.kind !== 'bare' && per === null;

const borrowed = (own: Amount, { unit, written }: Amount): Amount => ({
  ...own,
  unit: unit.kind === 'points' ? { kind: 'percent' } : unit,
  written: unit.kind === 'points' ? '%' : written,
});

const onlyJoins = (sentence: readonly Token[], from: number, to: number): boolean =>
  sentence.slice(from, to).every(({ low }) => JOINS.has(low));

/** Decimals and signs are amounts; a whole number only after *till*, or in a parenthesis. */
function mayFollow(sentence: readonly Token[], { first, low, sign }: Amount): boolean {
  if (low.scale > 0 || sign !== null) return true;
  const before = sentence[first - 1]?.low ?? '';
  return before === 'till' || (before === '(' && sentence[first + 1]?.text === ')');
}
