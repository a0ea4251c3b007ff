import { describe, expect, it } from '@jest/globals';
import { completedMonths } from './completedMonths';
import { readDate } from './readDate';

describe('completedMonths', () => {
  it.each([
    ['2020-01-01', 0],
    ['2020-01-30', 0],
    ['2020-01-31', 1],
    ['2020-02-28', 1],
    ['2020-02-29', 2],
    ['2021-02-28', 2],
    ['2020-04-30', 4],
    ['2020-08-15', 7],
    ['2020-08-31', 8],
    ['2020-12-30', 11],
    ['2020-12-31', 12],
  ])('%s: %i', (text, months) => {
    const date = readDate(text);
    expect(date && completedMonths(date)).toBe(months);
  });
});
