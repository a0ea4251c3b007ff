import { expect, test } from '@jest/globals';
import { toNumber } from '../../figures/decimal';
import { readNumberCell } from './readNumberCell';

test.each([
  [0.6154, '0.00%', 61.54, '%'],
  [-0.01, '0%', -1, '%'],
  [257_100_000, '#,##0.0,,', 257.1, null],
  [257_100, '#,##0,', 257.1, null],
  [0.1 + 0.2, 'General', 0.3, null],
  [4, '0" st"', 4, 'st'],
  [1e-7, 'General', 1e-7, null],
  [1.5e15, '0', 1.5e15, null],
])('%d as %s is %d %s', (stored, format, shown, unit) => {
  const quantity = readNumberCell(stored, format);
  expect(quantity && [toNumber(quantity.value), quantity.unit]).toEqual([shown, unit]);
});

test.each([NaN, Infinity])('%d is no number', (stored) => {
  expect(readNumberCell(stored, '0%')).toBeNull();
});
