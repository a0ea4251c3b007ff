import { expect, test } from '@jest/globals';
import { Book } from '../model/book';
import { enter } from '../model/cells/enter';
import { addTable } from '../model/changes/tableEdits';
import { loadBook } from './loadBook';
import { saveBook } from './saveBook';

const FUNCTIONS = {
  namespace: 'TERTIAL',
  metadata: { functions: [{ id: 'FOND.UTGAENDE', name: 'FOND.UTGÅENDE' }] },
};

async function again(book: Book): Promise<Book> {
  return loadBook(await saveBook(book, FUNCTIONS), 'again.xlsx', FUNCTIONS);
}

test('cells, tables, names and rules survive a file', async () => {
  const book = new Book('b.xlsx');
  const sheet = book.addSheet('Mål 2020');
  [
    ['Post', 'Budget'],
    ['Kostnader', 265.9],
    ['Intäkter', 257.1],
  ].forEach((row, down) => row.forEach((value, across) => enter(sheet, 3 + down, across, value)));
  addTable(sheet, { top: 3, left: 0, bottom: 5, right: 1 }).name = 'Driftbudget';
  enter(sheet, 0, 3, '=SUM(Driftbudget[Budget])');
  enter(sheet, 1, 3, '=TERTIAL.FOND.UTGÅENDE(3.3,1.3)');
  sheet.frozen = { rows: 4, columns: 0 };
  sheet.layout.orientation = 'Landscape';
  sheet.layout.headersFooters.defaultForAllPages.centerFooter = 'Sida &P (&N)';
  sheet.layout.titleRows = { top: 3, bottom: 3, left: 0, right: 16_383 };
  sheet.conditionalFormats = [
    {
      id: 'x',
      type: 'Custom',
      areas: [{ top: 4, left: 1, bottom: 5, right: 1 }],
      stopIfTrue: false,
      rule: { formula: '=$B5<0' },
      style: { font: { bold: true } },
    },
  ];
  sheet.validations = [
    {
      areas: [{ top: 4, left: 0, bottom: 5, right: 0 }],
      rule: { list: { inCellDropDown: true, source: 'Kostnader,Intäkter' } },
      prompt: { message: 'Välj post', title: 'Post', showPrompt: true },
      ignoreBlanks: true,
    },
  ];
  const name = { id: 'n', name: '_tertial_sheet', scope: sheet, visible: false, comment: '' };
  book.names = [{ ...name, formula: '="driftbudget"' }];
  const back = await again(book);
  const read = back.sheets[0];
  expect(read?.name).toBe('Mål 2020');
  expect(read?.cell(4, 1)?.value).toBe(265.9);
  expect(read?.cell(0, 3)?.formula).toBe('=SUM(Driftbudget[Budget])');
  expect(read?.cell(1, 3)?.formula).toBe('=TERTIAL.FOND.UTGÅENDE(3.3,1.3)');
  expect(back.table('Driftbudget')?.columns.map((column) => column.name)).toEqual([
    'Post',
    'Budget',
  ]);
  expect(read?.frozen).toEqual({ rows: 4, columns: 0 });
  expect(read?.layout.orientation).toBe('Landscape');
  expect(read?.layout.headersFooters.defaultForAllPages.centerFooter).toBe('Sida &P (&N)');
  expect(read?.layout.titleRows?.top).toBe(3);
  expect(read?.conditionalFormats[0]?.rule).toEqual({ formula: '=$B5<0' });
  expect(read?.conditionalFormats[0]?.style.font?.bold).toBe(true);
  expect(read?.validations[0]?.rule).toEqual(sheet.validations[0]?.rule);
  expect(read?.validations[0]?.prompt).toEqual(sheet.validations[0]?.prompt);
  expect(back.names[0]).toMatchObject({ formula: '="driftbudget"', visible: false, scope: read });
});
