import { describe, expect, test } from '@jest/globals';
import { d } from '../../figures/decimal.testing';
import { suggestionId } from './suggestionId';

const KEY = 'Summering|Utgående resultatfond|Avvikelse';

describe('the name of a suggestion', () => {
  test('is the same from day to day: it may stand in a script', () => {
    expect(suggestionId(KEY, d('-1.3'))).toBe('f8hcqib7c');
    expect(suggestionId('Balansräkning|Kundfordringar|Belopp', d('35316580'))).toBe('f8s3bq47t');
  });

  test('is of the value, however many decimals it is shown with', () => {
    expect(suggestionId(KEY, d('-1.30'))).toBe(suggestionId(KEY, d('-1.3')));
  });

  test('is another for another value, sign or cell', () => {
    const names = [
      suggestionId(KEY, d('-1.3')),
      suggestionId(KEY, d('1.3')),
      suggestionId(KEY, d('-1.4')),
      suggestionId('Driftbudget|Utgående resultatfond|Avvikelse', d('-1.3')),
    ];
    expect(new Set(names).size).toBe(4);
  });

  test('always is a letter and eight signs, also where the sum of the text is small', () => {
    expect(suggestionId(KEY, d('-1.3'))).toMatch(/^f[0-9a-z]{8}$/);
    expect(suggestionId(KEY, d('6898'))).toMatch(/^f0/);
  });
});
