import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calendarDate,
  compareDates,
  dateOfSerial,
  isoDate,
  lastDayOfMonth,
  serialOfDate,
} from './calendarDate';

const LAST_SERIAL = 2_958_465;
const iso = (serial: number, date1904: boolean): string | null => {
  const date = dateOfSerial(serial, date1904);
  return date && isoDate(date);
};

describe('lastDayOfMonth', () => {
  it.each([
    [2020, 4, 30],
    [2020, 8, 31],
    [2020, 12, 31],
    [2020, 2, 29],
    [2019, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });
});

describe('calendarDate', () => {
  it.each([
    [2020, 2, 30],
    [2020, 13, 1],
    [2020, 0, 1],
    [2020, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [NaN, 1, 1],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(calendarDate(year, month, day)).toBeNull();
  });
});

describe('compareDates', () => {
  it.each([
    ['2020-08-31', '2020-08-31', 0],
    ['2020-08-31', '2020-09-01', -1],
    ['2020-08-31', '2020-08-30', 1],
    ['2019-12-31', '2020-01-01', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareDates(dateOf(a), dateOf(b)))).toBe(sign);
  });
});

describe('dateOfSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [60.5, null],
    [61, '1900-03-01'],
    [44074, '2020-08-31'],
    [44074.999, '2020-08-31'],
    [LAST_SERIAL, '9999-12-31'],
    [LAST_SERIAL + 0.5, '9999-12-31'],
    [LAST_SERIAL + 1, null],
    [0.5, null],
    [-1, null],
    [NaN, null],
    [Infinity, null],
  ])('%d is %s in the 1900 system', (serial, date) => {
    expect(iso(serial, false)).toBe(date);
  });

  it.each([
    [0, '1904-01-01'],
    [42612, '2020-08-31'],
    [LAST_SERIAL - 1462, '9999-12-31'],
    [LAST_SERIAL - 1461, null],
    [-1, null],
    [NaN, null],
  ])('%d is %s in the 1904 system', (serial, date) => {
    expect(iso(serial, true)).toBe(date);
  });

  it('is undone by serialOfDate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (serial) => {
        const date = dateOfSerial(serial, false);
        expect(date ? serialOfDate(date) : 60).toBe(serial);
      }),
    );
  });
});

describe('serialOfDate', () => {
  it.each([
    [{ year: 1900, month: 2, day: 29 }],
    [{ year: 1899, month: 12, day: 31 }],
    [{ year: 2020, month: 6, day: 31 }],
  ])('%j has no serial', (date) => {
    expect(serialOfDate(date)).toBeNull();
  });
});

function dateOf(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
