import { expect, test } from '@jest/globals';
import { balancePrecision } from './balancePrecision';
import { cell } from './cell.testing';

test.each([
  ['whole kronor', [cell(68_293_209, '#,##0'), cell(984_372)], 0, 0],
  ['öre by the format', [cell(12.5, '#,##0.00'), cell(100, '#,##0.00')], 2, 0],
  ['whole kronor by the format, though öre are stored', [cell(12.49, '#,##0')], 0, 0],
  ['öre where the format says nothing', [cell(12.5), cell(100)], 1, 1],
  ['öre in texts', [cell('1 234,50'), cell('100')], 2, 2],
  ['a formula’s last digits', [cell(0.1 + 0.2)], 1, 1],
  ['more than öre', [cell(0.123, '0.000')], 2, 0],
  ['names, words and blanks', [cell('Tillgångar'), cell(null), cell(true)], 0, 0],
])('%s', (_, cells, decimals, unformatted) => {
  expect(balancePrecision(cells)).toEqual({ decimals, unformatted });
});
