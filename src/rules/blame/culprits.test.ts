import { describe, expect, test } from '@jest/globals';
import { culpritsOf } from './culprits';
import type { System } from './system';
import { sum, systemOfNumbers } from './system.testing';

/** The problems, each as its relations and its repairs: `0 1: 0 → 30 & 1 → 50, 2 → 60`. */
const inShort = (system: System, limits?: { perProblem: number; inAll: number }): string[] =>
  culpritsOf(system, limits).map(({ equations, repairs, isComplete }) => {
    const ways = repairs.map(({ changes }) =>
      changes.map(({ cell, value }) => `${cell} → ${Number(value) / 10}`).join(' & '),
    );
    return `${equations.join(' ')}: ${ways.join(', ')}${isComplete ? '' : '…'}`;
  });

/** 0 = 1 + 2, 3 = 1 + 2, 3 = 4: cell 0 is wrong, and no other one can be. */
const ONE_WRONG = systemOfNumbers([90, 30, 40, 70, 70], [sum(0, 1, 2), sum(3, 1, 2), sum(3, 4)]);

test('the one cell that no relation that holds speaks for', () => {
  expect(inShort(ONE_WRONG)).toEqual(['0: 0 → 70']);
});

test('two errors that a failing relation joins are two problems', () => {
  // 0 = 1, 0 = 2, 1 = 3, 2 = 3: only 1 and 3 agree.
  const system = systemOfNumbers([10, 20, 30, 20], [sum(0, 1), sum(0, 2), sum(1, 3), sum(2, 3)]);
  expect(inShort(system)).toEqual(['0 1: 0 → 20', '1 3: 2 → 20']);
});

/** 0 = 2 and 1 = 3 fail, but 0 + 1 = 4 holds, and others confirm 2 and 3. */
const SWAPPED = [sum(0, 2), sum(1, 3), sum(4, 0, 1), sum(2, 5), sum(3, 6)];

test('two numbers in each other’s places are one problem, and changed together', () => {
  expect(inShort(systemOfNumbers([50, 30, 30, 50, 80, 30, 50], SWAPPED))).toEqual([
    '0 1: 0 → 30 & 1 → 50, 0 → 30 & 4 → 60, 2 → 50 & 5 → 50',
  ]);
});

test('an error of its own beside two numbers in each other’s places is another problem', () => {
  // 7 should be what 0 and 2 are.
  const relations = [...SWAPPED, sum(7, 0), sum(7, 2)];
  expect(inShort(systemOfNumbers([50, 30, 30, 50, 80, 30, 50, 90], relations))).toEqual([
    '5 6: 7 → 30',
    '0 1 5: 0 → 30 & 1 → 50',
  ]);
});

describe('an error that only shows once another is mended', () => {
  // 1 and 2 say what 0 should be; then 3 = 0 + 4 still fails, and either of 3 and 4 may be wrong.
  const system = systemOfNumbers([10, 20, 20, 99, 5], [sum(0, 1), sum(0, 2), sum(3, 0, 4)]);

  test('is a problem with culprits of its own', () => {
    expect(inShort(system)).toEqual(['0 1 2: 0 → 20', '2: 3 → 25, 4 → 79']);
  });

  test('has the one that was found first, where no more may be tried', () => {
    const within = (inAll: number) => inShort(system, { perProblem: 100, inAll });
    expect(within(5)).toEqual(['0 1 2: 0 → 20…', '2: 3 → 25…']);
    // Enough for the search that finds both, and to look for the first of them again.
    expect(within(12)).toEqual(['0 1 2: 0 → 20', '2: 3 → 25…']);
  });
});

describe('problems that nothing joins', () => {
  const system = systemOfNumbers([9, 3, 4, 8, 5, 5], [sum(0, 1, 2), sum(3, 4), sum(3, 5)]);

  test('are looked for one by one', () => {
    expect(inShort(system)).toEqual(['0: 0 → 7, 1 → 5, 2 → 6', '1 2: 3 → 5']);
  });

  test('share what may be tried in all, and one may take it all', () => {
    expect(inShort(system, { perProblem: 100, inAll: 5 })).toEqual([
      '0: 0 → 7, 1 → 5, 2 → 6',
      '1 2: …',
    ]);
  });

  test('are each looked for, also after one that was too hard', () => {
    const relations = [...SWAPPED, sum(7, 8, 9)];
    const hard = systemOfNumbers([50, 30, 30, 50, 80, 30, 50, 9, 3, 4], relations);
    expect(inShort(hard, { perProblem: 4, inAll: 100 })).toEqual([
      '0: …',
      '1: 1 → 50 & 4 → 100…',
      '5: 7 → 7, 8 → 5, 9 → 6',
    ]);
  });
});

test('a cell that a formula follows is changed with it, and is one problem', () => {
  // 0 = 1 + 2 by a formula; 3 and 4 say otherwise.
  const relations = [sum(0, 1, 2), sum(3, 0), sum(4, 0)];
  const system = systemOfNumbers([70, 30, 40, 90, 90], relations, { formulas: [0] });
  expect(inShort(system)).toEqual(['1 2: 1 → 50, 2 → 60']);
});

test('it says when it stopped looking', () => {
  expect(inShort(ONE_WRONG, { perProblem: 1, inAll: 100 })).toEqual(['0: …']);
});
