import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../figures/decimal';
import { formatInterval } from './formatInterval';

describe('formatInterval', () => {
  const rounded = { low: decimal('257.05')!, high: decimal('257.15')! };

  it.each([
    ['mnkr', 'sv', '257,05 till 257,15\u00A0mnkr'],
    ['mnkr', 'en', '257.05 to 257.15\u00A0mnkr'],
    [null, 'sv', '257,05 till 257,15'],
  ] as const)('in %s, in %s', (unit, language, text) => {
    expect(formatInterval(rounded, unit, language)).toBe(text);
  });
});
