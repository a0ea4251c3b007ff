import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../figures/decimal';
import { formatNumber } from './formatNumber';

describe('formatNumber', () => {
  it.each([
    ['0', '0', '0'],
    ['-0.0', '0,0', '0.0'],
    ['7.0', '7,0', '7.0'],
    ['-1.3', '−1,3', '−1.3'],
    ['999', '999', '999'],
    ['4000', '4\u00A0000', '4,000'],
    ['-68293209.05', '−68\u00A0293\u00A0209,05', '−68,293,209.05'],
    ['0.1234', '0,1234', '0.1234'],
  ])('%s', (value, swedish, english) => {
    expect(formatNumber(decimal(value)!, 'sv')).toBe(swedish);
    expect(formatNumber(decimal(value)!, 'en')).toBe(english);
  });
});
