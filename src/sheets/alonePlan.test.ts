import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { alonePlan } from './alonePlan';
import { planSheet } from './planSheet';
import { inputOf } from './testing/sheet.testing';
import { SHEET_IDS } from './sheets';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

test.each(SHEET_IDS)('%s alone shows the same, and holds nothing else', (id) => {
  const plan = planSheet(id, inputOf(book));
  const alone = alonePlan(plan);
  const seen = plan.columns.filter(({ hidden = false }) => !hidden).length;
  expect(alone.columns).toHaveLength(seen);
  expect(alone.columns.some(({ hidden }) => hidden)).toBe(false);
  expect(alone.names).toEqual([]);
  const cells = alone.rows.flatMap((row) => row.cells);
  expect(cells.filter((cell) => cell?.formula || cell?.link)).toEqual([]);
  expect(cells.filter((cell) => cell?.style === 'link')).toEqual([]);
  expect(alone.rows.map((row) => row.cells.map((cell) => cell?.value ?? null))).toEqual(
    plan.rows.map((row) => row.cells.slice(0, seen).map((cell) => cell?.value ?? null)),
  );
  expect(alone.charts).toEqual(plan.charts);
});
