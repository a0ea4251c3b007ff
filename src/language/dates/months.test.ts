import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../bilingual';
import { monthName, monthNumber, MONTHS } from './months';

describe('monthNumber', () => {
  it.each([
    ['Januari', 1],
    ['jan', 1],
    ['febr.', 2],
    ['mars', 3],
    ['maj', 5],
    ['may', 5],
    ['aug.', 8],
    ['sept', 9],
    ['oct', 10],
    ['okt', 10],
    ['December', 12],
  ])('%s is month %i', (word, month) => {
    expect(monthNumber(word)).toBe(month);
  });

  it.each(['', '.', 'må', 'mål', '8', 'augustis', 'constructor'])('%j is no month', (word) => {
    expect(monthNumber(word)).toBeNull();
  });
});

describe('monthName', () => {
  it.each(LANGUAGES)('is undone by monthNumber in %s', (language) => {
    const months = MONTHS.map((_, index) => index + 1);
    expect(months.map((month) => monthNumber(monthName(month, language)))).toEqual(months);
  });

  it.each([0, 13])('refuses %i', (month) => {
    expect(() => monthName(month, 'sv')).toThrow(RangeError);
  });
});
