import { expect, test } from '@jest/globals';
import { culpritsOf } from './culprits';
import { systemOfNumbers } from './system.testing';

test('a city: in a sum of many rows the wrong one is found, and the work is bounded', () => {
  const rows = 3000;
  const values: number[] = [];
  const relations: (readonly [number, 1 | -1])[][] = [];
  for (let row = 0; row < rows; row++) {
    values.push(row + 5, row + 2, 3);
    relations.push([
      [3 * row + 2, 1],
      [3 * row, -1],
      [3 * row + 1, 1],
    ]);
  }
  const total = values.push(
    values.reduce((sum, value, at) => (at % 3 === 0 ? sum + value : sum), 0),
  );
  relations.push([
    [total - 1, 1],
    ...Array.from({ length: rows }, (_, row) => [3 * row, -1] as const),
  ]);
  const wrong = values.map((value, at) => (at === 3 * 1500 ? 9999 : value));
  const found = culpritsOf(systemOfNumbers(wrong, relations));
  expect(found).toMatchObject([
    {
      equations: [1500, rows],
      repairs: [{ changes: [{ cell: 4500, value: 15_050n }] }],
      isComplete: true,
    },
  ]);
});

test('with errors all over very long sums it stops looking, however many cells a sum has', () => {
  const rows = 1500;
  const values = Array.from({ length: 2 * rows }, (_, at) => at % 17);
  // Two totals that are wrong over the same rows, and rows that are wrong one by one.
  const totals = [-500, 900].map((off) => values.push(off) - 1);
  const relations = [
    ...totals.map((total, side) => [
      [total, 1] as const,
      ...Array.from({ length: rows }, (_, row) => [2 * row + side, -1] as const),
    ]),
    ...Array.from({ length: rows }, (_, row) => [
      [2 * row, 1] as const,
      [2 * row + 1, -1] as const,
    ]),
  ];
  const found = culpritsOf(systemOfNumbers(values, relations));
  expect(found).toContainEqual(expect.objectContaining({ isComplete: false }));
});
