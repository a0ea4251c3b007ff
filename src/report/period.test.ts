import { expect, test } from '@jest/globals';
import { LAST_MONTH, monthPeriod, type Period, PERIOD_NAMES, PERIOD_WORDS } from './period';

const PERIODS = Object.keys(LAST_MONTH) as Period[];

test('three reports and twelve months, the reports first', () => {
  expect(PERIODS.slice(0, 4)).toEqual(['T1', 'T2', 'VB', 'M01']);
  expect(PERIODS).toHaveLength(15);
  expect(Object.values(PERIOD_WORDS)).toEqual(PERIODS);
});

test.each([
  [1, 'M01'],
  [8, 'M08'],
  [12, 'M12'],
  [0, null],
  [13, null],
] as const)('month %d is followed up as %s', (month, period) => {
  expect(monthPeriod(month)).toBe(period);
  if (period) expect(LAST_MONTH[period]).toBe(month);
});

test('every period has a name in both languages', () => {
  expect(PERIOD_NAMES.M08).toEqual({
    sv: 'månadsuppföljning augusti',
    en: 'monthly report August',
  });
  expect(new Set(PERIODS.map((period) => PERIOD_NAMES[period].sv)).size).toBe(15);
});
