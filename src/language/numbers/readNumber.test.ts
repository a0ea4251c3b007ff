import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toText } from '../../figures/decimal';
import { formatNumber } from './formatNumber';
import { readNumber } from './readNumber';

describe('readNumber', () => {
  it.each([
    ['7', '7'],
    ['7,0', '7.0'],
    ['257,1', '257.1'],
    ['1,234', '1.234'],
    ['007', '7'],
  ])('%j is %s', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it.each([
    ['1 234,5', '1234.5'],
    ['68 293 209', '68293209'],
    ['68\u00A0293\u00A0209', '68293209'],
    ['68\u202F293\u2009209', '68293209'],
    ['1\u200B234', '1234'],
  ])('%j has spaces between thousands: %s', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it.each([
    ['−1,3', '-1.3'],
    ['–1,3', '-1.3'],
    ['-1,3', '-1.3'],
    ['\u20101,3', '-1.3'],
    ['\u20111,3', '-1.3'],
    ['− 1\u00A0116', '-1116'],
    ['–\u00A01\u00A0329,0', '-1329.0'],
    ['+0,4', '0.4'],
    ['−0,0', '0.0'],
  ])('%j has a sign: %s', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it.each([
    ['1.5', '1.5'],
    ['12.25', '12.25'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['1 234.567', '1234.567'],
    ['1.2345', '1.2345'],
  ])('%j has a decimal point: %s', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it.each(['1.234', '-12.345', '1.234,5', '1.234.567', '1,234.5'])(
    '%j may be thousands or decimals',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it.each([
    '',
    '-',
    '12 34',
    '1 2345',
    '1234 567',
    '1  234',
    '4\n100',
    '4\t100',
    '1,5 000',
    '5,',
    ',5',
    '--5',
    '5-',
    '(5)',
    '—5',
    '1e5',
    'NaN',
    'Infinity',
    '0x10',
    '5 st',
    'ca 5',
    '>5',
    '2020-08-31',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat({ max: 20 }), (digits, scale) => {
        expect(readNumber(formatNumber({ digits, scale }, 'sv'))).toEqual({ digits, scale });
      }),
    );
  });
});

function readText(text: string): string | null {
  const value = readNumber(text);
  return value && toText(value);
}
