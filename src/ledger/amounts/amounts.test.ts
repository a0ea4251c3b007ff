import { expect, test } from '@jest/globals';
import { readOre } from './readOre';
import { Sums } from './sums';

test.each([
  ['-1234.5', -123450],
  ['0', 0],
  ['-0.00', 0],
  ['+12.34', 1234],
  ['12,34', 1234],
  ['12.3400', 1234],
])('%s is %d öre', (text, ore) => {
  expect(readOre(text)).toBe(ore);
});

test.each([
  '1.234,50',
  '1.234',
  '1,234',
  '1 234',
  '12.345',
  '1e3',
  '',
  '-',
  '.5',
  '5.',
  '0x1',
  '99999999999999',
])('%j is not read', (text) => {
  expect(readOre(text)).toBeNaN();
});

test('sums are exact beyond what a double holds', () => {
  const sums = new Sums();
  for (let at = 0; at < 3000; at++) sums.add('a', 2 ** 51 + 1);
  sums.add('b', -1);
  sums.add('a', -1);
  expect([...sums.entries()]).toEqual([
    ['a', 3000n * (2n ** 51n + 1n) - 1n],
    ['b', -1n],
  ]);
});
