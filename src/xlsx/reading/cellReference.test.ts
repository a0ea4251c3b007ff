import { describe, expect, it } from '@jest/globals';
import { parseRange, rowOf } from './cellReference';

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

it('a reference has a row', () => {
  expect(rowOf('AB12')).toBe(12);
});
