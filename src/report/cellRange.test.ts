import { describe, expect, it } from '@jest/globals';
import { parseRange, rangeName } from './cellRange';

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

  it.each(['B2:D9', 'AA1', 'A1:XFD1048576'])('%s is written as it was read', (reference) => {
    const range = parseRange(reference);
    expect(range && rangeName(range)).toBe(reference);
  });
});
