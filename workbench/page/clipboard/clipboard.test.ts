import { expect, test } from '@jest/globals';
import { Host } from '../../host/host';
import { newBook } from '../../host/runner/newBook';
import { blockText } from './blockText';
import { moveCells } from './moveCells';
import { pasteBlock } from './pasteBlock';
import { readBlock } from './readBlock';

test.each<[string, string[][]]>([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['53,8', [['53,8']]],
  [
    'a\t\r\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\t', [['a', '']]],
  ['"två\r\nrader"\t"säg ""hej"""\n', [['två\r\nrader', 'säg "hej"']]],
  ['"löst\tb', [['"löst', 'b']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
])('the text %j is a block of cells', (text, block) => {
  expect(readBlock(text)).toEqual(block);
});

test('cells are copied with decimal commas and plain minus signs, and pasted as numbers', () => {
  const book = newBook({
    sheets: {
      Blad: [
        ['Kostnad', 53.8, -1.3],
        ['två\nrader', true, null],
      ],
    },
  });
  const host = new Host(book);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  const text = blockText(sheet, { top: 0, left: 0, bottom: 1, right: 2 });
  expect(text).toBe('Kostnad\t53,8\t-1,3\r\n"två\nrader"\tSANT\t\r\n');
  pasteBlock(host, sheet, { top: 4, left: 1, bottom: 4, right: 1 }, readBlock(text));
  expect([1, 2, 3].map((column) => sheet.cell(4, column)?.value)).toEqual(['Kostnad', 53.8, -1.3]);
  expect(sheet.cell(5, 2)?.value).toBe(true);
  host.undo();
  expect(sheet.cell(4, 2)).toBeUndefined();
});

test('one text fills what is selected', () => {
  const book = newBook({ sheets: { Blad: [] } });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(pasteBlock(new Host(book), sheet, area, [['1,5']])).toEqual({ area });
  expect([...sheet.cellsIn(area)].map(([, , cell]) => cell.value)).toEqual([1.5, 1.5, 1.5, 1.5]);
});

test('what is cut moves with its formulas as they are, also over itself, in one step', () => {
  const book = newBook({ sheets: { Blad: [[5, '=A1*2', 'kvar']] } });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  const host = new Host(book);
  const area = { top: 0, left: 0, bottom: 0, right: 1 };
  host.act('Paste', () => moveCells(host, { sheet, area }, sheet, { ...area, left: 1, right: 2 }));
  const row = (): unknown[] =>
    [0, 1, 2].map((column) => sheet.cell(0, column)?.formula ?? sheet.cell(0, column)?.value);
  expect(row()).toEqual([undefined, 5, '=A1*2']);
  host.undo();
  expect(row()).toEqual([5, '=A1*2', 'kvar']);
});
