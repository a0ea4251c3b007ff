import { expect, test } from '@jest/globals';
import { toNumber } from '../../figures/decimal';
import { cell } from './cell.testing';
import { readCountCell } from './readCountCell';

test.each([
  [cell(137), 137],
  [cell('137'), 137],
  [cell('137 st'), 137],
  [cell('1 370'), 1370],
  [cell(137, '0" st"'), 137],
  [cell(0), 0],
  [cell('5,0'), 5],
])('%j is %i', (written, count) => {
  const { value } = readCountCell(written);
  expect(value && toNumber(value.value)).toBe(count);
});

test.each([cell(13.5), cell('13,5'), cell('5 %'), cell(0.5, '0%'), cell('fem'), cell(true)])(
  '%j is no count',
  (written) => {
    expect(readCountCell(written).fault).toEqual({ kind: 'unreadable', expected: 'count' });
  },
);
