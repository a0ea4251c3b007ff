import { describe, expect, test } from '@jest/globals';
import { rankRepairs } from './rankRepairs';
import type { Repair } from './search/search';
import { stateOf, type State } from './search/state';
import { sum, systemOfNumbers } from './system.testing';

/** Changes of cells to whole numbers, at a cost. */
const repair = (changes: Readonly<Record<number, number>>, cost = 1000): Repair => ({
  changes: Object.entries(changes).map(([cell, value]) => ({
    cell: Number(cell),
    value: BigInt(10 * value),
  })),
  following: [],
  cost,
});

/** The repairs by rank, each as the cells it changes. */
const ranked = (state: State, ...repairs: Repair[]): number[][] =>
  rankRepairs(state, repairs).map(({ changes }) => changes.map(({ cell }) => cell));

describe('the likeliest repair', () => {
  test('changes few cells', () => {
    const state = stateOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)]));
    expect(ranked(state, repair({ 1: 40, 2: 50 }), repair({ 0: 70 }))).toEqual([[0], [1, 2]]);
  });

  test('puts much right', () => {
    // 0 = 1 and 0 = 2 fail, 3 = 4 too.
    const state = stateOf(systemOfNumbers([90, 70, 70, 5, 6], [sum(0, 1), sum(0, 2), sum(3, 4)]));
    expect(ranked(state, repair({ 3: 6 }, 900), repair({ 0: 70 }))).toEqual([[0], [3]]);
  });

  test('puts much right, which is more than to stand in much that is right already', () => {
    // 0 = 1 and 0 = 2 fail; 3 = 4 fails too, but 3 = 5 and 3 = 6 hold within rounding.
    const relations = [sum(0, 1), sum(0, 2), sum(3, 4), sum(3, 5), sum(3, 6)];
    const state = stateOf(
      systemOfNumbers([90, 70, 70, 5, 8, 6, 6], relations, { isRounded: true }),
    );
    expect(ranked(state, repair({ 3: 7 }), repair({ 0: 70 }))).toEqual([[0], [3]]);
  });

  test('undoes a slip of the typist that tells, whatever speaks for the cell', () => {
    // 1 was meant to be 615, and so 0 is right.
    const state = stateOf(systemOfNumbers([1000, 651, 385], [sum(0, 1, 2)]));
    expect(
      ranked(state, repair({ 0: 1036 }), repair({ 1: 615 }, 1010), repair({ 2: 349 })),
    ).toEqual([[1], [0], [2]]);
  });

  test('changes what little speaks for', () => {
    const state = stateOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)]));
    expect(ranked(state, repair({ 0: 70 }, 1020), repair({ 1: 50 }, 1010))).toEqual([[1], [0]]);
  });

  test('makes relations hold exactly, not only within rounding', () => {
    const state = stateOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)], { isRounded: true }));
    expect(ranked(state, repair({ 0: 71 }), repair({ 1: 50 }))).toEqual([[1], [0]]);
  });

  test('undoes a slip even where it tells little', () => {
    // 34 may have become 43, but they are so near each other that it may be chance.
    const state = stateOf(systemOfNumbers([85, 51, 43], [sum(0, 1, 2)], { isRounded: true }));
    expect(ranked(state, repair({ 1: 42 }), repair({ 2: 34 }))).toEqual([[2], [1]]);
    // It counts less than what speaks for the cell.
    expect(ranked(state, repair({ 1: 42 }), repair({ 2: 34 }, 1010))).toEqual([[1], [2]]);
  });

  test('is that of the cell which comes first in the report, where nothing else tells', () => {
    const state = stateOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)]));
    expect(ranked(state, repair({ 2: 60 }), repair({ 1: 50 }), repair({ 0: 70 }))).toEqual([
      ...[[0], [1], [2]],
    ]);
    const two = stateOf(systemOfNumbers([9, 3, 4, 5], [sum(0, 1), sum(2, 3)]));
    expect(ranked(two, repair({ 0: 3, 3: 4 }), repair({ 0: 3, 2: 5 }))).toEqual([
      ...[
        [0, 2],
        [0, 3],
      ],
    ]);
  });
});

test('formulas that follow count with the cell that is changed', () => {
  // 0 = 1 + 2 by a formula, and 3 says otherwise.
  const system = systemOfNumbers([70, 30, 40, 90], [sum(0, 1, 2), sum(3, 0)], { formulas: [0] });
  const followed = { ...repair({ 1: 50 }), following: [{ cell: 0, value: 900n }] };
  const broken = repair({ 2: 60 });
  expect(ranked(stateOf(system), broken, followed)).toEqual([[1], [2]]);
});

test('without repairs there is nothing to rank', () => {
  expect(rankRepairs(stateOf(systemOfNumbers([1], [])), [])).toEqual([]);
});
