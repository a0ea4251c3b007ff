import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../figures/decimal';
import { formatQuantity } from './formatQuantity';

describe('formatQuantity', () => {
  it.each([
    ['61.54', '%', '61,54\u00A0%', '61.54%'],
    ['2', '‰', '2\u00A0‰', '2‰'],
    ['4', 'st', '4\u00A0st', '4\u00A0st'],
    ['-1.3', 'mnkr', '−1,3\u00A0mnkr', '−1.3\u00A0mnkr'],
    ['80', null, '80', '80'],
  ])('%s %s', (value, unit, swedish, english) => {
    expect(formatQuantity(decimal(value)!, unit, 'sv')).toBe(swedish);
    expect(formatQuantity(decimal(value)!, unit, 'en')).toBe(english);
  });
});
