import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, cellAddress, columnLetters, columnOf, headerAddress } from './address';
import type { Datum, TableSource } from './datum';

const SUMMERING: TableSource = {
  name: 'Summering',
  sheet: 'Summering',
  headerRow: 4,
  firstColumn: 1,
  columnCount: 6,
};

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [5, 'E'],
    [26, 'Z'],
    [27, 'AA'],
    [28, 'AB'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('leads back to the column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), (column) => {
        expect(columnOf(columnLetters(column))).toBe(column);
      }),
    );
  });
});

describe('columnOf', () => {
  it.each([
    ['AB12', 28],
    ['xfd', 16384],
    ['12', 0],
    ['', 0],
  ])('%s is %d', (reference, column) => {
    expect(columnOf(reference)).toBe(column);
  });
});

describe('cellAddress', () => {
  it('writes the column before the row', () => {
    expect(cellAddress(8, 5)).toBe('E8');
    expect(cellAddress(1048576, 16384)).toBe('XFD1048576');
  });
});

describe('addressOf', () => {
  it('is where row and column of a value cross', () => {
    const closingFund: Datum<number> = {
      value: 0,
      fault: null,
      row: { table: SUMMERING, row: 8, key: 'Utgående resultatfond' },
      column: { name: 'Avvikelse', header: 'Budgetavvikelse 2020', column: 5 },
      written: null,
    };
    expect(addressOf(closingFund)).toBe('E8');
  });
});

describe('headerAddress', () => {
  it.each([
    [1, 6, 'A4:F4'],
    [3, 2, 'C4:D4'],
    [25, 3, 'Y4:AA4'],
    [3, 1, 'C4'],
  ])('from column %d over %d columns is %s', (firstColumn, columnCount, address) => {
    expect(headerAddress({ ...SUMMERING, firstColumn, columnCount })).toBe(address);
  });
});
