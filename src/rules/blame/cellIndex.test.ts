import { expect, test } from '@jest/globals';
import type { Figure } from '../../figures/interval';
import type { Datum, TableSource } from '../../report/datum';
import { CellIndex } from './cellIndex';

const table = (sheet: string) => ({ sheet }) as TableSource;
const cell = (source: TableSource, row: number, column: number) =>
  ({ row: { table: source, row }, column: { column } }) as Datum<Figure>;

const [A, B] = [table('A'), table('B')];

test('cells are numbered as they come, each once, and found by their places', () => {
  const index = new CellIndex();
  const cells = [cell(A, 5, 1), cell(A, 5, 2), cell(B, 5, 1), cell(A, 900_000, 1)];
  expect(cells.map((one) => index.numberOf(one))).toEqual([0, 1, 2, 3]);
  expect([...cells].reverse().map((one) => index.numberOf(one))).toEqual([3, 2, 1, 0]);
  expect(index.data).toEqual(cells);
  expect([index.at('A', 5, 2), index.at('B', 5, 1), index.at('A', 900_000, 1)]).toEqual([1, 2, 3]);
  expect([index.at('A', 6, 2), index.at('B', 5, 2), index.at('C', 5, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('two cells that claim one place, or stand outside the sheet, are cells of their own', () => {
  const index = new CellIndex();
  const cells = [cell(A, 5, 1), cell(A, 5, 1), cell(A, -1, 1), cell(A, 2_000_000, 1)];
  expect(cells.map((one) => index.numberOf(one))).toEqual([0, 1, 2, 3]);
  expect(cells.map((one) => index.numberOf(one))).toEqual([0, 1, 2, 3]);
  expect(index.at('A', 5, 1)).toBe(0);
});
