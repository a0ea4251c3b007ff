import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absolute, sum } from './arithmetic';
import { compare, isZero } from './compare';
import { toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { type Figure, figure, type Interval, meet } from './interval';
import { reconcile, type SignedFigure } from './reconcile';
import { round } from './round';

const COSTS_BUDGET = '53.8 44.2 38.8 63.2 42.3 11.0 10.7 2.0';
const COSTS_VARIANCE = '-1.1 1.5 3.4 1.7 0.8 0.0 0.8 0.0';
const REVENUE_BUDGET = '2.2 55.4 45.5 80.6 55.4 13.6 12.8';
const REVENUE_VARIANCE = '0.8 -0.6 -3.4 -3.1 -1.3 0.0 -0.8';

describe('reconcile', () => {
  it.each([
    ['Intäkter, Avvikelse', '-8.3', '257.1', '265.4', '-8.3', '0.0', '0.15', 'exact'],
    ['Resultat före, Bokfört', '-3.9', '171.0', '175.0', '-4.0', '0.1', '0.15', 'withinRounding'],
    ['Utgående fond, Avvikelse', '0.0', '0.0', '1.3', '-1.3', '1.3', '0.15', 'deviates'],
  ])('%s: %s = %s − %s', (_, total, plus, minus, expected, imbalance, tolerance, verdict) => {
    const answer = reconcile(mnkr(total), [
      { figure: mnkr(plus), sign: 1 },
      { figure: mnkr(minus), sign: -1 },
    ]);
    expect(outcome(answer)).toEqual([expected, imbalance, tolerance, verdict]);
  });

  it.each([
    ['Summa kostnader, Budget', '265.9', COSTS_BUDGET, '266.0', '-0.1', '0.45'],
    ['Summa kostnader, Avvikelse', '7.0', COSTS_VARIANCE, '7.1', '-0.1', '0.45'],
    ['Summa intäkter, Budget', '265.4', REVENUE_BUDGET, '265.5', '-0.1', '0.40'],
    ['Summa intäkter, Avvikelse', '-8.3', REVENUE_VARIANCE, '-8.4', '0.1', '0.40'],
  ])('%s: %s within rounding', (_, total, rows, expected, imbalance, tolerance) => {
    const answer = reconcile(mnkr(total), plus(rows, 1));
    expect(outcome(answer)).toEqual([expected, imbalance, tolerance, 'withinRounding']);
  });

  it.each([
    ['Tillgångar', '68293209', '3303871 64989339', '-1', '1.5', 'withinRounding'],
    ['Omsättningstillgångar', '64989339', '35316570 23047292 6625467', '10', '2.0', 'deviates'],
  ])('%s: %s kr', (_, total, posts, imbalance, tolerance, verdict) => {
    const answer = reconcile(figure(d(total), 0), plus(posts, 0));
    expect(outcome(answer).slice(1)).toEqual([imbalance, tolerance, verdict]);
  });

  it.each([
    ['4', '1 1', 0, 'deviates'],
    ['3', '1 1', 0, 'withinRounding'],
    ['5', '1 1 1', 0, 'withinRounding'],
    ['6', '1 1 1', 0, 'deviates'],
    ['1', '1 1 1', 0, 'withinRounding'],
    ['0', '1 1 1', 0, 'deviates'],
    ['0.5', '1', 1, 'deviates'],
  ])('%s against the sum of %s with %d decimals: %s', (total, parts, decimals, verdict) => {
    const answer = reconcile(figure(d(total), decimals), plus(parts, decimals));
    expect(answer.verdict).toBe(verdict);
  });

  it('takes a part with more decimals as more exact', () => {
    const part = (value: string): SignedFigure[] => [{ figure: mnkr(value), sign: 1 }];
    expect(reconcile(mnkr('1.1'), part('1.0')).verdict).toBe('withinRounding');
    expect(reconcile(mnkr('1.1'), part('1.04')).verdict).toBe('deviates');
    expect(toText(reconcile(mnkr('1.1'), part('1.04')).tolerance)).toBe('0.055');
  });

  it('gives both intervals', () => {
    const costs = reconcile(mnkr('265.9'), plus(COSTS_BUDGET, 1));
    expect(texts(costs.reportedInterval)).toEqual(['265.85', '265.95']);
    expect(texts(costs.expectedInterval)).toEqual(['265.60', '266.40']);
    const result = reconcile(mnkr('-3.9'), [
      { figure: mnkr('171.0'), sign: 1 },
      { figure: figure(d('175'), 0), sign: -1 },
    ]);
    expect(texts(result.expectedInterval)).toEqual(['-4.55', '-3.45']);
  });

  it('expects nothing of no parts', () => {
    expect(outcome(reconcile(mnkr('0.0'), []))).toEqual(['0', '0.0', '0.05', 'exact']);
    expect(reconcile(mnkr('0.1'), []).verdict).toBe('deviates');
  });

  it('lets the intervals meet exactly when the imbalance is within the tolerance', () => {
    fc.assert(
      fc.property(anyFigure, fc.array(anyPart, { maxLength: 6 }), (total, parts) => {
        const answer = reconcile(total, parts);
        expect(meet(answer.reportedInterval, answer.expectedInterval)).toBe(
          compare(absolute(answer.imbalance), answer.tolerance) <= 0,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is exact exactly when nothing is left over, else judged by the tolerance', () => {
    fc.assert(
      fc.property(anyFigure, fc.array(anyPart, { maxLength: 6 }), (total, parts) => {
        const { imbalance, tolerance, verdict } = reconcile(total, parts);
        expect(verdict === 'exact').toBe(isZero(imbalance));
        expect(verdict === 'deviates').toBe(compare(absolute(imbalance), tolerance) > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the true total of any rounded parts within rounding', () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 8 }), fc.nat({ max: 2 }), (exact, decimals) => {
        const rounded = exact.map((value) => figure(round(value, decimals), decimals));
        const total = figure(round(sum(exact), decimals), decimals);
        const answer = reconcile(
          total,
          rounded.map((part) => ({ figure: part, sign: 1 })),
        );
        expect(answer.verdict).not.toBe('deviates');
      }),
    );
  });
});

/** Few digits, so that intervals often just meet. */
const anyFigure: fc.Arbitrary<Figure> = fc
  .tuple(fc.bigInt(-30n, 30n), fc.nat({ max: 1 }), fc.nat({ max: 1 }))
  .map(([digits, scale, decimals]) => figure({ digits, scale }, decimals));

const anyPart: fc.Arbitrary<SignedFigure> = fc.record({
  figure: anyFigure,
  sign: fc.constantFrom(1, -1),
});

const mnkr = (value: string): Figure => figure(d(value), 1);

const plus = (values: string, decimals: number): SignedFigure[] =>
  values.split(' ').map((value) => ({ figure: figure(d(value), decimals), sign: 1 }));

const outcome = ({ expected, imbalance, tolerance, verdict }: ReturnType<typeof reconcile>) => [
  toText(expected),
  toText(imbalance),
  toText(tolerance),
  verdict,
];

const texts = ({ low, high }: Interval): string[] => [toText(low), toText(high)];
