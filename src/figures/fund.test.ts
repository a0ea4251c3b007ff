import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, subtract } from './arithmetic';
import { compare, equals, isGreater, isNegative } from './compare';
import { toText, ZERO } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { closingFund, type FundSign, withdrawalNeeded, withdrawalOf } from './fund';
import { resultAfter } from './result';

describe('withdrawalOf', () => {
  it.each<[string, FundSign, string]>([
    ['1.3', 'withdrawalPlus', '1.3'],
    ['1.3', 'withdrawalMinus', '-1.3'],
    ['-1.3', 'withdrawalPlus', '-1.3'],
    ['-1.3', 'withdrawalMinus', '1.3'],
  ])('%s with %s is %s', (movement, sign, withdrawal) => {
    expect(toText(withdrawalOf(d(movement), sign))).toBe(withdrawal);
  });
});

describe('closingFund', () => {
  it.each([
    ['Budget', '3.3', '0.0', '3.3'],
    ['Prognos', '3.3', '1.3', '2.0'],
    ['Avvikelse', '0.0', '1.3', '-1.3'],
    ['Bokslut 2019', '7.6', '4.3', '3.3'],
    ['a deposit', '3.3', '-0.7', '4.0'],
  ])('%s: %s after the withdrawal %s is %s', (_, opening, withdrawal, closing) => {
    expect(toText(closingFund(d(opening), d(withdrawal)))).toBe(closing);
  });
});

describe('withdrawalNeeded', () => {
  it.each([
    ['the case', '3.3', '-1.8', '-0.5', null, '1.3'],
    ['the whole fund', '1.3', '-1.8', '-0.5', null, '1.3'],
    ['a fund that does not suffice', '1.2', '-1.8', '-0.5', null, '1.2'],
    ['an empty fund', '0.0', '-1.8', '-0.5', null, '0'],
    ['a fund below zero', '-0.4', '-1.8', '-0.5', null, '0'],
    ['a cap, which does not limit a withdrawal', '3.3', '-1.8', '-0.5', '1.0', '1.3'],
    ['the result as budgeted', '3.3', '-0.5', '-0.5', null, '0.0'],
    ['the result as budgeted, with a cap', '3.3', '-0.5', '-0.5', '13.3', '0.0'],
    ['a surplus', '3.3', '0.2', '-0.5', null, '-0.7'],
    ['a surplus under the cap', '3.3', '0.2', '-0.5', '13.3', '-0.7'],
    ['a surplus that just fits', '3.3', '0.2', '-0.5', '4.0', '-0.7'],
    ['a surplus over the cap', '3.3', '0.2', '-0.5', '3.9', '-0.6'],
    ['a fund at its cap', '3.3', '0.2', '-0.5', '3.3', '0'],
    ['a fund over its cap', '3.3', '0.2', '-0.5', '3.0', '0'],
    ['a fund below zero, filled up', '-0.4', '0.2', '-0.5', '0.1', '-0.5'],
  ])('%s: fund %s, result %s, budget %s, cap %s: %s', (_, opening, before, budget, cap, needed) => {
    const withdrawal = withdrawalNeeded(d(opening), d(before), d(budget), cap ? d(cap) : null);
    expect(toText(withdrawal)).toBe(needed);
  });

  it('never empties the fund below zero by a withdrawal, nor fills it over its cap', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, anyCap, (opening, before, budget, cap) => {
        const withdrawal = withdrawalNeeded(opening, before, budget, cap);
        const closing = closingFund(opening, withdrawal);
        if (isGreater(withdrawal, ZERO)) expect(isNegative(closing)).toBe(false);
        if (cap && isNegative(withdrawal)) expect(isGreater(closing, cap)).toBe(false);
      }),
    );
  });

  it('brings the result towards budget, never past it', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, anyCap, (opening, before, budget, cap) => {
        const after = resultAfter(before, withdrawalNeeded(opening, before, budget, cap));
        const side = compare(before, budget);
        expect([0, side]).toContain(compare(after, budget));
        expect([0, side]).toContain(compare(before, after));
      }),
    );
  });

  it('restores the budgeted result exactly when the fund suffices', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (opening, before, shortfall) => {
        fc.pre(isGreater(shortfall, ZERO));
        const budget = add(before, shortfall);
        const after = resultAfter(before, withdrawalNeeded(opening, before, budget, null));
        expect(equals(after, budget)).toBe(!isGreater(shortfall, opening));
      }),
    );
  });

  it('puts the whole surplus into a fund exactly when it has room', () => {
    fc.assert(
      fc.property(
        anyDecimal,
        anyDecimal,
        anyDecimal,
        anyDecimal,
        (opening, before, surplus, cap) => {
          fc.pre(isGreater(surplus, ZERO));
          const budget = subtract(before, surplus);
          const after = resultAfter(before, withdrawalNeeded(opening, before, budget, cap));
          expect(equals(after, budget)).toBe(!isGreater(add(opening, surplus), cap));
        },
      ),
    );
  });
});

const anyCap = fc.option(anyDecimal);
