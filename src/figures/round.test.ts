import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absolute, multiply, negate, subtract } from './arithmetic';
import { compare, equals } from './compare';
import { type Decimal, movePoint, toText } from './decimal';
import { anyButZero, anyDecimal, d } from './decimal.testing';
import { divide, round, roundTo } from './round';

const HALF = d('0.5');
const decimals = fc.integer({ min: -3, max: 14 });

describe('round', () => {
  it.each([
    ['257.149', 1, '257.1'],
    ['257.15', 1, '257.2'],
    ['0.25', 1, '0.3'],
    ['-0.25', 1, '-0.3'],
    ['0.249', 1, '0.2'],
    ['2.5', 0, '3'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-3'],
    ['-2.4999', 0, '-2'],
    ['1.005', 2, '1.01'],
    ['-0.04', 1, '0.0'],
    ['9.95', 1, '10.0'],
    ['44.9', -1, '40'],
    ['45', -1, '50'],
    ['-45', -1, '-50'],
    ['4', -1, '0'],
    ['250000', -5, '300000'],
    ['7', 2, '7.00'],
    ['257.1', 1, '257.1'],
  ])('%s to %d decimals is %s', (value, to, rounded) => {
    expect(toText(round(d(value), to))).toBe(rounded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyDecimal, decimals, (x, n) => {
        const rounded = round(x, n);
        expect(round(rounded, n)).toEqual(rounded);
      }),
    );
  });

  it('treats both signs alike', () => {
    fc.assert(
      fc.property(anyDecimal, decimals, (x, n) => {
        expect(round(negate(x), n)).toEqual(negate(round(x, n)));
      }),
    );
  });

  it('moves no further than half a step, and away from zero when in the middle', () => {
    fc.assert(
      fc.property(anyDecimal, decimals, (x, n) => {
        const rounded = round(x, n);
        const distance = absolute(subtract(rounded, x));
        const toHalf = compare(distance, halfStepOf(n));
        expect(toHalf).toBeLessThanOrEqual(0);
        if (toHalf === 0) expect(compare(absolute(rounded), absolute(x))).toBe(1);
      }),
    );
  });

  it('gives whole steps, with so many decimals', () => {
    fc.assert(
      fc.property(anyDecimal, decimals, (x, n) => {
        const rounded = round(x, n);
        expect(rounded.scale).toBe(Math.max(n, 0));
        if (n < 0) expect(rounded.digits % 10n ** BigInt(-n)).toBe(0n);
      }),
    );
  });
});

describe('roundTo', () => {
  it.each([
    ['257.149', 2, '257.15'],
    ['257.14', 2, '257.14'],
    ['257.1', 2, '257.1'],
    ['7', 2, '7'],
  ])('%s to at most %d decimals is %s', (value, to, rounded) => {
    expect(toText(roundTo(d(value), to))).toBe(rounded);
  });
});

describe('divide', () => {
  it.each([
    ['175.0', '8', 3, '21.875'],
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['-1', '-8', 2, '0.13'],
    ['0', '-8', 1, '0.0'],
    ['10', '0.001', 0, '10000'],
    ['0.12345', '1', 2, '0.12'],
    ['0.12345', '0.1', 2, '1.23'],
    ['0.125', '1', 2, '0.13'],
  ])('%s ÷ %s to %d decimals is %s', (a, b, to, quotient) => {
    expect(toText(divide(d(a), d(b), to)!)).toBe(quotient);
  });

  it.each(['0', '0.00'])('by %s has no answer', (zero) => {
    expect(divide(d('265.9'), d(zero), 1)).toBeNull();
  });

  it('undoes multiplication', () => {
    fc.assert(
      fc.property(anyDecimal, anyButZero, (q, b) => {
        expect(divide(multiply(q, b), b, q.scale)).toEqual(q);
      }),
    );
  });

  it('is nearer to the exact quotient than half a step', () => {
    fc.assert(
      fc.property(anyDecimal, anyButZero, fc.nat({ max: 12 }), (a, b, n) => {
        const error = absolute(subtract(multiply(divide(a, b, n)!, b), a));
        expect(compare(error, multiply(absolute(b), halfStepOf(n)))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('by one is round', () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat({ max: 12 }), (x, n) => {
        expect(equals(divide(x, d('1'), n)!, round(x, n))).toBe(true);
      }),
    );
  });
});

function halfStepOf(places: number): Decimal {
  return movePoint(HALF, -places);
}
