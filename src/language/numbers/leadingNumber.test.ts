import { describe, expect, it } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { leadingNumber } from './leadingNumber';

describe('leadingNumber', () => {
  it.each([
    ['4 000 ton', '4000', ' ton'],
    ['4 000ton', '4000', 'ton'],
    [' 90%', '90', '%'],
    ['5–10', '5', '–10'],
    ['12 34', '12', ' 34'],
    ['1 2345', '1234', '5'],
  ])('%j begins with %s', (text, value, rest) => {
    const number = leadingNumber(text);
    expect(number && toText(number.value)).toBe(value);
    expect(number?.rest).toBe(rest);
  });

  it.each(['ca 5', '', '−', '1.234 kg'])('%j begins with no number', (text) => {
    expect(leadingNumber(text)).toBeNull();
  });
});
