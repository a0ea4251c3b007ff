import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, negate } from './arithmetic';
import { toText, trim } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import {
  roundingTolerance,
  addIntervals,
  contains,
  figure,
  halfStep,
  type Interval,
  meet,
  negateInterval,
  roundingInterval,
  stepOf,
} from './interval';
import { round } from './round';

describe('stepOf', () => {
  it.each([
    [0, '1'],
    [1, '0.1'],
    [2, '0.01'],
  ])('%d decimals: %s', (decimals, step) => {
    expect(toText(stepOf(decimals))).toBe(step);
  });
});

describe('figure', () => {
  it.each([
    ['257.1', 1, '0.1'],
    ['7', 1, '0.1'],
    ['257.15', 1, '0.01'],
    ['68293209', 0, '1'],
  ])('%s, shown with %d decimals, has the step %s', (value, decimals, step) => {
    expect(figure(d(value), decimals)).toEqual({ value: d(value), step: d(step) });
  });
});

describe('roundingInterval', () => {
  it.each([
    ['257.1', 1, '257.05', '257.15', '0.05'],
    ['-8.3', 1, '-8.35', '-8.25', '0.05'],
    ['0', 1, '-0.05', '0.05', '0.05'],
    ['257.15', 1, '257.145', '257.155', '0.005'],
    ['68293209', 0, '68293208.5', '68293209.5', '0.5'],
  ])('%s, shown with %d decimals, is from %s to %s', (value, decimals, low, high, half) => {
    const reported = figure(d(value), decimals);
    expect(texts(roundingInterval(reported))).toEqual([low, high]);
    expect(toText(halfStep(reported))).toBe(half);
  });

  it('holds every number that rounds to the reported one', () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat({ max: 3 }), (exact, decimals) => {
        const reported = figure(round(exact, decimals), decimals);
        expect(contains(roundingInterval(reported), exact)).toBe(true);
      }),
    );
  });
});

describe('addIntervals', () => {
  it('adds low to low and high to high', () => {
    expect(texts(addIntervals(between('6.95', '7.05'), between('-8.35', '-8.25')))).toEqual([
      '-1.40',
      '-1.20',
    ]);
  });

  it('holds the sum of a number from each', () => {
    fc.assert(
      fc.property(inInterval(), inInterval(), ([a, inA], [b, inB]) => {
        expect(contains(addIntervals(a, b), add(inA, inB))).toBe(true);
      }),
    );
  });
});

describe('negateInterval', () => {
  it('swaps the ends', () => {
    expect(texts(negateInterval(between('-1', '2.5')))).toEqual(['-2.5', '1']);
  });

  it('holds exactly the negated numbers', () => {
    fc.assert(
      fc.property(inInterval(), anyDecimal, ([interval], value) => {
        expect(contains(negateInterval(interval), negate(value))).toBe(contains(interval, value));
      }),
    );
  });
});

describe('meet', () => {
  it.each([
    ['1', '2', '2', '3', true],
    ['1', '2', '2.01', '3', false],
    ['1', '2', '1.5', '1.6', true],
    ['1', '2', '0', '3', true],
    ['1', '2', '1', '2', true],
    ['2', '2', '2.0', '2.0', true],
    ['265.85', '265.95', '265.6', '266.4', true],
    ['-2', '-1', '1', '2', false],
  ])('%s–%s and %s–%s: %s', (low, high, otherLow, otherHigh, common) => {
    const one = between(low, high);
    const other = between(otherLow, otherHigh);
    expect(meet(one, other)).toBe(common);
    expect(meet(other, one)).toBe(common);
  });
});

describe('contains', () => {
  it.each([
    ['-1', true],
    ['1.0', true],
    ['0', true],
    ['-1.01', false],
    ['1.01', false],
  ])('±1 holds %s: %s', (value, held) => {
    expect(contains(between('-1', '1'), d(value))).toBe(held);
  });
});

const between = (low: string, high: string): Interval => ({ low: d(low), high: d(high) });

const texts = ({ low, high }: Interval): string[] => [toText(low), toText(high)];

/** An interval and a number within it. */
function inInterval() {
  const widths = fc.bigInt(0n, 100n).map((digits) => ({ digits, scale: 1 }));
  return fc.tuple(anyDecimal, widths, widths).map(([low, before, after]) => {
    const value = add(low, before);
    return [{ low, high: add(value, after) }, value] as const;
  });
}

describe('roundingTolerance', () => {
  it.each([
    ['8', '0.1', '0.45'],
    ['0', '1', '0.5'],
    ['2', '1', '1.5'],
  ])('%s parts with the step %s: %s', (parts, step, tolerance) => {
    expect(toText(trim(roundingTolerance(d(parts), d(step))))).toBe(tolerance);
  });
});
