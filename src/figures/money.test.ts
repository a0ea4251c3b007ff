import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, equals } from './compare';
import { decimalOf, toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { convertMoney, MONEY_UNITS, type MoneyUnit, roundToOre, usualDecimals } from './money';

const anyUnit = fc.constantFrom(...MONEY_UNITS);

describe('convertMoney', () => {
  it.each<[string, MoneyUnit, string, MoneyUnit]>([
    ['257.1', 'mnkr', '257100000', 'kr'],
    ['257.1', 'mnkr', '257100', 'tkr'],
    ['250000', 'kr', '0.250000', 'mnkr'],
    ['250000', 'kr', '250.000', 'tkr'],
    ['-984372', 'kr', '-0.984372', 'mnkr'],
    ['3.5', 'tkr', '3500', 'kr'],
    ['200', 'tkr', '0.200', 'mnkr'],
    ['1.30', 'mnkr', '1.30', 'mnkr'],
  ])('%s %s is %s %s', (amount, from, converted, to) => {
    expect(toText(convertMoney(d(amount), from, to))).toBe(converted);
  });

  it('there and back is the same amount', () => {
    fc.assert(
      fc.property(anyDecimal, anyUnit, anyUnit, (amount, from, to) => {
        expect(equals(convertMoney(convertMoney(amount, from, to), to, from), amount)).toBe(true);
      }),
    );
  });
});

describe('usualDecimals', () => {
  it('is one for millions, none for kronor and thousands', () => {
    expect(MONEY_UNITS.map(usualDecimals)).toEqual([0, 0, 1]);
  });
});

describe('roundToOre', () => {
  it.each<[string, MoneyUnit, string]>([
    ['68293209.054', 'kr', '68293209.05'],
    ['68293209.055', 'kr', '68293209.06'],
    ['984.372126', 'tkr', '984.37213'],
    ['0.984372126', 'mnkr', '0.98437213'],
    ['-0.000000005', 'mnkr', '-0.00000001'],
    ['257.1', 'mnkr', '257.1'],
    ['7', 'kr', '7'],
  ])('%s %s is %s', (amount, unit, rounded) => {
    expect(toText(roundToOre(d(amount), unit))).toBe(rounded);
  });

  it('takes away what binary subtraction leaves', () => {
    expect(257.1 - 265.4).not.toBe(-8.3);
    const variance = roundToOre(decimalOf(257.1 - 265.4)!, 'mnkr');
    expect(compare(variance, d('-8.3'))).toBe(0);
  });

  it('is the same öre in any unit', () => {
    fc.assert(
      fc.property(anyDecimal, anyUnit, anyUnit, (amount, from, to) => {
        const rounded = convertMoney(roundToOre(amount, from), from, to);
        expect(equals(roundToOre(convertMoney(amount, from, to), to), rounded)).toBe(true);
      }),
    );
  });
});
