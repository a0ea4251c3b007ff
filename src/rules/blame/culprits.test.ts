import { expect, test } from '@jest/globals';
import { culpritsOf } from './culprits';
import type { System } from './system';
import { sum, systemOfNumbers } from './system.testing';

const said = (system: System, limits?: { perProblem: number; inAll: number }): unknown[] =>
  culpritsOf(system, limits).map(({ equations, repairs, isComplete }) => ({
    equations,
    isComplete,
    cells: repairs.map(({ changes }) =>
      changes.map(({ cell, value }) => [cell, Number(value) / 10]),
    ),
  }));

/** 0 = 1 + 2, 3 = 1 + 2, 3 = 4: cell 0 is wrong, and no other one can be. */
const ONE_WRONG = systemOfNumbers([90, 30, 40, 70, 70], [sum(0, 1, 2), sum(3, 1, 2), sum(3, 4)]);

test('the one cell that no relation that holds speaks for', () => {
  expect(said(ONE_WRONG)).toEqual([{ equations: [0], isComplete: true, cells: [[[0, 70]]] }]);
});

test('two errors that a failing relation joins are two problems', () => {
  // 0 = 1, 0 = 2, 1 = 3, 2 = 3: only 1 and 3 agree.
  const system = systemOfNumbers([10, 20, 30, 20], [sum(0, 1), sum(0, 2), sum(1, 3), sum(2, 3)]);
  expect(said(system)).toEqual([
    { equations: expect.any(Array), isComplete: true, cells: [[[0, 20]]] },
    { equations: expect.any(Array), isComplete: true, cells: [[[2, 20]]] },
  ]);
});

test('it says when it stopped looking', () => {
  expect(said(ONE_WRONG, { perProblem: 1, inAll: 100 })).toEqual([
    { equations: [0], isComplete: false, cells: [] },
  ]);
});

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
  expect(said(systemOfNumbers(wrong, relations))).toEqual([
    { equations: [1500, rows], isComplete: true, cells: [[[4500, 1505]]] },
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
  const found = said(systemOfNumbers(values, relations));
  expect(found).toContainEqual(expect.objectContaining({ isComplete: false }));
});
