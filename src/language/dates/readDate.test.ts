import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfSerial, isoDate } from './calendarDate';
import { readDate } from './readDate';

describe('readDate', () => {
  it.each([
    '2020-08-31',
    ' 2020-08-31 00:00',
    '2020-08-31T23:59:59',
    '2020\u201108\u201131',
    '2020–08–31',
    '2020/08/31',
    '20200831',
    '31 augusti 2020',
    '31\u00A0AUG. 2020',
    '31 August 2020',
  ])('%j is the last of August', (text) => {
    expect(readDate(text)).toEqual({ year: 2020, month: 8, day: 31 });
  });

  it.each([
    '',
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '20201301',
    '2020-08/31',
    '2020-08-31 24:00',
    '31 juni 2020',
    '3/4/2020',
    '31/08/2020',
    '0202-08-31',
    '2020-08',
    'augusti 2020',
    '31 foo 2020',
    '2020-08-31 klar',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads back what isoDate writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateOfSerial(serial, false);
        expect(date && readDate(isoDate(date))).toEqual(date);
      }),
    );
  });
});
