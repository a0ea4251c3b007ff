import { expect, test } from '@jest/globals';
import type { WrittenCell } from '../../report/cell';
import { cell } from './cell.testing';
import { readKeyCell, readTextCell } from './readTextCell';

test.each<[WrittenCell['value'], string | null]>([
  [' Rekryteringen\när klar ', 'Rekryteringen\när klar'],
  [1.1, '1.1'],
  [2020, '2020'],
  ['Bättre (#1)', 'Bättre (#1)'],
  [null, null],
  ['  ', null],
  ['–', null],
])('%j is the text %j', (value, text) => {
  expect(readTextCell(cell(value))).toEqual({ value: text, fault: null });
});

test('a key must not be left blank', () => {
  expect(readKeyCell(cell(' KF1.1 '))).toEqual({ value: 'KF1.1', fault: null });
  expect(readKeyCell(cell('–'))).toEqual({ value: null, fault: { kind: 'blankKey' } });
});
