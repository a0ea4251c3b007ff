import { describe, expect, it } from '@jest/globals';
import { isoDateToSerial } from './dateSerial';

describe('the serial number of a date', () => {
  it.each<[string, number | null]>([
    ['2020-08-31', 44074],
    ['2020-08-31T12:00:00', 44074.5],
    ['2020-08-31T18:00', 44074.75],
    ['2020-08-31T00:00:00.000Z', 44074],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2020-02-30', null],
    ['31/8 2020', null],
    ['', null],
  ])('%s is %p', (text, serial) => {
    expect(isoDateToSerial(text, false)).toBe(serial);
  });

  it('counts from 0 on 1904-01-01 in the other system', () => {
    expect(isoDateToSerial('1904-01-01', true)).toBe(0);
    expect(isoDateToSerial('2020-08-31', true)).toBe(44074 - 1462);
  });
});
