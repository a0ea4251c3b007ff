import { describe, expect, it } from '@jest/globals';
import { isBlank, isCellError, type WrittenCell } from './cell';

describe('isCellError', () => {
  it.each<[WrittenCell['value'], boolean]>([
    [{ error: '#REF!' }, true],
    ['#REF!', false],
    [null, false],
    [0, false],
    [false, false],
  ])('%j: %s', (value, error) => {
    expect(isCellError(value)).toBe(error);
  });
});

describe('isBlank', () => {
  it.each<[string, WrittenCell['value'], string | null, boolean]>([
    ['an empty cell', null, null, true],
    ['empty text', '', null, true],
    ['spaces and no-break spaces', ' \u00A0\u202F\n', null, true],
    ['a sign for missing', '-', null, false],
    ['zero', 0, null, false],
    ['false', false, null, false],
    ['an error', { error: '#N/A' }, null, false],
    ['a formula that gives empty text', '', 'IF(A1>0,A1,"")', false],
    ['a formula whose result is not stored', null, 'SUM(B5:B12)', false],
  ])('%s: %j', (_, value, formula, blank) => {
    expect(isBlank({ value, format: 'General', formula })).toBe(blank);
  });
});
