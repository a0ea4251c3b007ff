import { expect, test } from '@jest/globals';
import { newBook } from '../../../host/runner/newBook';
import { cursorAfter } from './gridKeys';

const book = newBook({
  sheets: {
    Blad: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
  },
});
const sheet = book.active;
sheet.frozen = { rows: 1, columns: 0 };
const from = { anchor: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };
const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function after(key: string, held: Partial<typeof none> = {}): string | undefined {
  const cursor = cursorAfter(sheet, from, { ...none, ...held, key }, 20);
  if (!cursor) return undefined;
  const { anchor, corner } = cursor;
  return `${anchor.row},${anchor.column} ${corner.row},${corner.column}`;
}

test.each([
  ['ArrowDown', {}, '2,1 2,1'],
  ['ArrowRight', { ctrlKey: true }, '1,2 1,2'],
  ['ArrowUp', { shiftKey: true }, '1,1 0,1'],
  ['ArrowLeft', { shiftKey: true, ctrlKey: true }, '1,1 1,0'],
  ['Enter', {}, '2,1 2,1'],
  ['Enter', { shiftKey: true }, '0,1 0,1'],
  ['Tab', {}, '1,2 1,2'],
  ['Tab', { shiftKey: true }, '1,0 1,0'],
  ['Home', {}, '1,0 1,0'],
  ['Home', { ctrlKey: true }, '1,0 1,0'],
  ['End', { ctrlKey: true }, '2,2 2,2'],
  ['PageDown', {}, '21,1 21,1'],
  ['PageUp', { shiftKey: true }, '1,1 0,1'],
])('%s with %j leads to %s', (key, held, to) => {
  expect(after(key, held)).toBe(to);
});

test.each([
  ['a', {}],
  ['F2', {}],
  ['ArrowDown', { altKey: true }],
])('%s with %j moves nothing', (key, held) => {
  expect(after(key, held)).toBeUndefined();
});
