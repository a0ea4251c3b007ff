import { expect, test } from '@jest/globals';
import type { WrittenCell } from '../../report/cell';
import { cell } from './cell.testing';
import { readTextCell } from './readTextCell';

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
