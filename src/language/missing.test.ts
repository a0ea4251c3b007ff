import { describe, expect, it } from '@jest/globals';
import { isMissingSign } from './missing';

describe('isMissingSign', () => {
  it.each(['', ' \u00A0', '-', ' – ', '—', '−', '\u2011', '.', '..', '...', '…', '\u200B'])(
    '%j is missing',
    (text) => {
      expect(isMissingSign(text)).toBe(true);
    },
  );

  it.each(['0', '-1', '--', '....', 'saknas'])('%j is not', (text) => {
    expect(isMissingSign(text)).toBe(false);
  });
});
