import { expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { applyEdit } from '../model/changes/applyEdit';
import { MAX_COLUMNS } from '../model/area';
import { loadBook } from './loadBook';
import { saveBook } from './saveBook';

test('a note follows its cell, and is saved there', async () => {
  const workbook = new Workbook();
  const source = workbook.addWorksheet('Blad');
  source.getCell('A1').value = 'Rubrik';
  source.getCell('A1').note = 'Årets budget.';
  source.getCell('A2').value = 'bort';
  source.getCell('A2').note = 'Försvinner med raden.';
  const book = await loadBook(await workbook.xlsx.writeBuffer(), 'a.xlsx');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The sheet was not read.');
  expect(sheet.notes.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, 'Årets budget.'],
    [1, 0, 'Försvinner med raden.'],
  ]);
  const row = { left: 0, right: MAX_COLUMNS - 1 };
  applyEdit({ sheet, kind: 'delete', axis: 'rows', area: { ...row, top: 1, bottom: 1 } });
  applyEdit({ sheet, kind: 'insert', axis: 'rows', area: { ...row, top: 0, bottom: 1 } });
  const saved = new Workbook();
  await saved.xlsx.load(await saveBook(book));
  const [target] = saved.worksheets;
  expect(target?.getCell('A3').note).toBe('Årets budget.');
  expect(target?.getCell('A1').note).toBeUndefined();
  expect(target?.getCell('A4').note).toBeUndefined();
});
