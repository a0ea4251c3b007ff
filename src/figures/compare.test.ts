import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { subtract } from './arithmetic';
import { compare, equals, isGreater, isLess, isNegative, isZero, max, min } from './compare';
import { anyDecimal, d } from './decimal.testing';

describe('compare', () => {
  it.each<[string, string, -1 | 0 | 1]>([
    ['3.0', '3.2', -1],
    ['3.2', '3.0', 1],
    ['7.0', '7', 0],
    ['7', '7.00', 0],
    ['0.0', '-0', 0],
    ['6.6', '6.55', 1],
    ['6.49', '6.5', -1],
    ['10', '9.9', 1],
    ['-8.3', '-8.4', 1],
    ['-8.4', '-8.3', -1],
    ['-0.1', '0', -1],
  ])('%s and %s: %d', (a, b, order) => {
    expect(compare(d(a), d(b))).toBe(order);
    expect(isLess(d(a), d(b))).toBe(order === -1);
    expect(equals(d(a), d(b))).toBe(order === 0);
    expect(isGreater(d(a), d(b))).toBe(order === 1);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b)).toBe(0 - compare(b, a));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) {
          expect(compare(a, c)).toBe(Math.min(compare(a, b), compare(b, c)));
        }
      }),
    );
  });

  it('has the sign of the difference', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const difference = subtract(a, b);
        expect(compare(a, b) === 0).toBe(isZero(difference));
        expect(compare(a, b) === -1).toBe(isNegative(difference));
      }),
    );
  });
});

describe('isZero and isNegative', () => {
  it.each([
    ['0', true, false],
    ['0.00', true, false],
    ['0.01', false, false],
    ['-0.01', false, true],
    ['-0', true, false],
  ])('%s', (value, zero, negative) => {
    expect(isZero(d(value))).toBe(zero);
    expect(isNegative(d(value))).toBe(negative);
  });
});

describe('max and min', () => {
  it.each([
    ['1.3', '3.3', '3.3', '1.3'],
    ['3.3', '1.3', '3.3', '1.3'],
    ['-1', '-1.1', '-1', '-1.1'],
  ])('of %s and %s', (a, b, greater, lesser) => {
    expect(max(d(a), d(b))).toEqual(d(greater));
    expect(min(d(a), d(b))).toEqual(d(lesser));
  });

  it('of equal numbers is the first, with its decimals', () => {
    expect(max(d('7.0'), d('7'))).toEqual(d('7.0'));
    expect(min(d('7.0'), d('7'))).toEqual(d('7.0'));
  });
});
