import { expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { cellOf, cellsOf } from './cells';

test('the reported cell first, then those it stands against or is made up of', async () => {
  const [costs, depreciation, revenues] = (await Book.example()).report().operatingBudget.rows;
  expect(cellOf(costs!.forecast, 'part')).toEqual({
    sheet: 'Driftbudget',
    address: 'D5',
    key: 'Driftbudget|Kostnader|Prognos',
    role: 'part',
  });
  const said = (cells: ReturnType<typeof cellsOf>) =>
    cells.map(({ role, address }) => `${role} ${address}`);
  expect(said(cellsOf(costs!.budget))).toEqual(['reported B5']);
  expect(said(cellsOf(costs!.budget, [depreciation!.budget, revenues!.budget]))).toEqual([
    'reported B5',
    'compared B6',
    'compared B7',
  ]);
  expect(said(cellsOf(costs!.budget, [depreciation!.budget], 'part'))).toEqual([
    'reported B5',
    'part B6',
  ]);
});
