import { expect, test } from '@jest/globals';
import { MAX_ROWS } from '../../../host/model/area';
import { newBook } from '../../../host/runner/newBook';
import { jumpFrom, stepFrom, type Direction } from './moves';

const book = newBook({
  sheets: {
    Blad: [
      ['a', 'b', 'c', null, 'e'],
      ['d', null, null, null, null],
      [null, null, null, null, null],
      ['f', 'g', null, null, null],
    ],
  },
});
const sheet = book.active;
sheet.columnFormats.set(2, { hidden: true });
sheet.merges = [{ top: 5, left: 0, bottom: 5, right: 3 }];

const named = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

test.each<[Direction, number, number, string]>([
  ['right', 0, 0, '0,1'],
  ['right', 0, 1, '0,3'],
  ['left', 0, 0, '0,0'],
  ['up', 0, 4, '0,4'],
  ['down', 4, 2, '5,0'],
  ['right', 5, 0, '5,4'],
])('one step %s from %d,%d', (direction, row, column, to) => {
  expect(named(stepFrom(sheet, { row, column }, direction))).toBe(to);
});

test.each<[Direction, number, number, string]>([
  ['right', 0, 0, '0,1'],
  ['right', 0, 1, '0,4'],
  ['down', 0, 0, '1,0'],
  ['down', 1, 0, '3,0'],
  ['down', 3, 0, `${MAX_ROWS - 1},0`],
  ['up', 3, 0, '1,0'],
  ['left', 0, 4, '0,1'],
  ['up', 3, 4, '0,4'],
])('a jump %s from %d,%d', (direction, row, column, to) => {
  expect(named(jumpFrom(sheet, { row, column }, direction))).toBe(to);
});
