import { describe, expect, test } from '@jest/globals';
import { toNumber } from '../../figures/decimal';
import type { MoneyUnit } from '../../figures/money';
import type { WrittenCell } from '../../report/cell';
import { cell } from './cell.testing';
import { readMoneyCell } from './readMoneyCell';

const amount = (written: WrittenCell, unit: MoneyUnit = 'mnkr', decimals = 1) => {
  const { value } = readMoneyCell(written, unit, decimals);
  return value && toNumber(value.value);
};

describe('text as Swedes write it', () => {
  test.each([
    ['257,1', 257.1],
    ['257.1', 257.1],
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1\u2007234,5', 1234.5],
    ['\u22128,3', -8.3],
    ['–8,3', -8.3],
    ['-8,3', -8.3],
    ['\u2212 8,3', -8.3],
    [' +0,5 ', 0.5],
    ['0', 0],
    ['8,3 mnkr', 8.3],
    ['8,3 Mkr', 8.3],
    ['8 300 tkr', 8.3],
    ['8300000 kr', 8.3],
    ['\u00AD8,3', 8.3],
  ])('%j is %d mnkr', (text, value) => {
    expect(amount(cell(text))).toBe(value);
  });
});

describe('numbers', () => {
  test.each([
    [0.30000000000000004, 'General', 0.3],
    [257_100_000, '#,##0.0,,', 257.1],
    [257_100_000, '#,##0.0,," mnkr"', 257.1],
    [257.1, '#,##0.0 "kr"', 257.1],
    [0, '0', 0],
  ])('%d as %s is %d mnkr', (stored, format, value) => {
    expect(amount(cell(stored, format))).toBe(value);
  });

  test('are rounded to öre', () => {
    expect(amount(cell(1.123456789))).toBe(1.12345679);
    expect(amount(cell(10.005), 'kr', 0)).toBe(10.01);
  });
});

test('how exact an amount is follows from the decimals of the table', () => {
  const stepOf = (written: WrittenCell, decimals: number) =>
    readMoneyCell(written, 'mnkr', decimals).value?.step;
  expect(stepOf(cell('257'), 1)).toEqual(stepOf(cell('257,1'), 1));
  expect(stepOf(cell('257,10'), 1)).toEqual(stepOf(cell('257,1'), 1));
  expect(stepOf(cell('257,12'), 1)).not.toEqual(stepOf(cell('257,1'), 1));
  expect(stepOf(cell('257'), 0)).not.toEqual(stepOf(cell('257'), 1));
});

test.each([null, '', ' ', '\u00A0', '-', '–', '\u2212', '.', '..'])('%j is missing', (value) => {
  expect(readMoneyCell(cell(value), 'mnkr', 1)).toEqual({ value: null, fault: null });
});

describe('what is no amount', () => {
  test.each([
    ['tolv'],
    ['NaN'],
    ['Infinity'],
    ['1e5'],
    ['1.234'],
    ['12 34'],
    ['ca 5'],
    ['5-6'],
    ['####'],
    [true],
  ])('%j', (value) => {
    expect(readMoneyCell(cell(value), 'mnkr', 1).fault).toEqual({
      kind: 'unreadable',
      expected: 'amount',
    });
  });

  test.each([
    [cell('5 %'), '%'],
    [cell(0.05, '0%'), '%'],
    [cell('5 st'), 'st'],
  ])('%j has another unit', (written, unit) => {
    expect(readMoneyCell(written, 'mnkr', 1).fault).toEqual({ kind: 'unknownUnit', unit });
  });
});
