import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LAST_COLUMN, columnLetters, columnOf, parseRange, rowOf } from './cellReference';

describe('a range', () => {
  it.each([
    ['B2:D9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['$B$2:$D$9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['AA1', { top: 1, left: 27, bottom: 1, right: 27 }],
    ['A1:XFD1048576', { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
    ['A1:XFE2', null],
    ['A1:A1048577', null],
    ['A0:B2', null],
    ['D9:B2', null],
    ['A:C', null],
    ['', null],
  ])('%s', (reference, range) => {
    expect(parseRange(reference)).toEqual(range);
  });
});

it('columns have letters that lead back to them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_COLUMN }), (column) => {
      expect(columnOf(columnLetters(column))).toBe(column);
    }),
  );
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('a reference has a row and a column', () => {
  expect([columnOf('AB12'), rowOf('AB12'), columnOf('12')]).toEqual([28, 12, 0]);
});
