import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absolute, add, multiply, negate, subtract, sum } from './arithmetic';
import { equals } from './compare';
import { toText, ZERO } from './decimal';
import { anyDecimal, d } from './decimal.testing';

const ONE = d('1');

describe('add', () => {
  it.each([
    ['7.0', '-8.3', '-1.3'],
    ['-0.5', '0.0', '-0.5'],
    ['-1.3', '1.3', '0.0'],
    ['0.1', '0.2', '0.3'],
    ['265.9', '0.05', '265.95'],
    ['0.05', '265.9', '265.95'],
    ['3303871', '64989339', '68293210'],
  ])('%s + %s = %s', (a, b, total) => {
    expect(toText(add(d(a), d(b)))).toBe(total);
  });

  it('has any order and any brackets, and zero changes nothing', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, ZERO)).toEqual(a);
      }),
    );
  });
});

describe('subtract', () => {
  it.each([
    ['257.1', '265.4', '-8.3'],
    ['265.4', '265.9', '-0.5'],
    ['171.0', '175.0', '-4.0'],
    ['3.3', '1.3', '2.0'],
    ['53.8', '54.9', '-1.1'],
    ['2', '0.25', '1.75'],
  ])('%s − %s = %s', (a, b, difference) => {
    expect(toText(subtract(d(a), d(b)))).toBe(difference);
  });

  it('undoes addition, and adds the negated number', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(equals(subtract(add(a, b), b), a)).toBe(true);
        expect(subtract(a, b)).toEqual(add(a, negate(b)));
      }),
    );
  });
});

describe('multiply', () => {
  it.each([
    ['0.1', '0.1', '0.01'],
    ['-8.3', '0.5', '-4.15'],
    ['-2', '-1.50', '3.00'],
    ['265.9', '0', '0.0'],
  ])('%s × %s = %s', (a, b, product) => {
    expect(toText(multiply(d(a), d(b)))).toBe(product);
  });

  it('has any order, one changes nothing, and it spreads over a sum', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(multiply(a, ONE)).toEqual(a);
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      }),
    );
  });
});

describe('negate', () => {
  it('changes the sign and keeps the decimals', () => {
    expect(toText(negate(d('1.30')))).toBe('-1.30');
    expect(toText(negate(d('-1.30')))).toBe('1.30');
    expect(toText(negate(d('0.0')))).toBe('0.0');
  });
});

describe('absolute', () => {
  it.each([
    ['-8.30', '8.30'],
    ['8.3', '8.3'],
    ['0.0', '0.0'],
  ])('of %s is %s', (value, magnitude) => {
    expect(toText(absolute(d(value)))).toBe(magnitude);
  });
});

describe('sum', () => {
  it.each([
    ['nothing', [], '0'],
    ['one', ['-8.30'], '-8.30'],
    [
      'Summa kostnader, Bokfört',
      ['36.0', '30.2', '23.0', '41.7', '28.4', '7.6', '7.1', '1.0'],
      '175.0',
    ],
    ['Summa intäkter, Avvikelse', ['0.8', '-0.6', '-3.4', '-3.1', '-1.3', '0.0', '-0.8'], '-8.4'],
    ['mixed decimals', ['1', '0.25', '0.5'], '1.75'],
  ])('of %s', (_, values, total) => {
    expect(toText(sum(values.map(d)))).toBe(total);
  });
});
