import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { equals } from '../../figures/compare';
import { d } from '../../figures/decimal.testing';
import { readMoneyCell } from './readMoneyCell';
import { storedAmount } from './storedAmount';

const FORMATS = [
  'General',
  '#,##0.0',
  '#,##0.0,,',
  '#,##0,',
  '0.0" mnkr"',
  '0" tkr"',
  '0.0 "kr"',
  '[=0]"-";#,##0.0,,',
  '[>=1000000]#,##0.0,,;0.0',
  '0.0;-0.0,',
  '#,##0 [$tkr-41D]',
];

test.each([
  ['General', -1.3],
  ['#,##0.0,,', -1_300_000],
  ['0" tkr"', -1300],
  ['0.0" mnkr"', -1.3],
  ['[=0]"-";#,##0.0,,', -1_300_000],
  ['#,##0.0;-#,##0,', -1300],
  ['#,##0 [$tkr]', -1300],
])('−1,3 mnkr is stored in %s as %d', (format, stored) => {
  expect(storedAmount(d('-1.3'), 'mnkr', format)).toBe(stored);
});

test('what is stored is read as the same amount, whatever the format', () => {
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 });
  fc.assert(
    fc.property(amount, fc.constantFrom(...FORMATS), (tenths, format) => {
      const right = { digits: BigInt(tenths), scale: 1 };
      const value = storedAmount(right, 'mnkr', format);
      const read = readMoneyCell({ value, format, formula: null }, 'mnkr', 1).value;
      expect(read && equals(read.value, right)).toBe(true);
    }),
  );
});
