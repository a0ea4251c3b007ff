import { describe, expect, test } from '@jest/globals';
import { followingOf } from './following';
import { searchRepairs } from './search';
import { stateOf, violatedIn } from './state';
import type { System } from '../system';
import { sum, systemOfNumbers } from '../system.testing';

const MANY = 1000;

/** Everything that a search finds out about the relations that fail. */
function searched(system: System, limit = MANY) {
  const state = stateOf(system);
  return searchRepairs(state, followingOf(state), violatedIn(state), limit);
}

/** The repairs found, each as its cells and what they become. */
const repairsOf = (system: System, limit = MANY) =>
  searched(system, limit).repairs.map(({ changes }) =>
    changes.map(({ cell, value }) => `${cell}: ${Number(value) / 10}`).join(', '),
  );

describe('the cells that make the failing relations hold', () => {
  test('one that nothing else binds is likelier than those that other relations confirm', () => {
    // 0 = 1 + 2, 3 = 1 + 2, 3 = 4: only 0 can be changed alone.
    const system = systemOfNumbers([90, 30, 40, 70, 70], [sum(0, 1, 2), sum(3, 1, 2), sum(3, 4)]);
    expect(repairsOf(system)).toEqual(['0: 70']);
  });

  test('all of them, where nothing tells them apart', () => {
    expect(repairsOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)]))).toEqual([
      '0: 70',
      '1: 50',
      '2: 60',
    ]);
  });

  test('first the one that fewest relations speak for', () => {
    // 0 ≠ 1, but 1 = 2; where 1 and 2 change together, nothing speaks against it.
    const system = systemOfNumbers([90, 70, 70], [sum(0, 1), sum(1, 2)]);
    const { repairs } = searched(system);
    expect(repairs.map(({ changes, cost }) => [changes.map(({ cell }) => cell), cost])).toEqual([
      [[0], 1000],
    ]);
  });

  test('a cell that others confirm comes later, if rounding leaves it room to change', () => {
    // 0 = 1 + 2 misses by more than rounding explains; 1 agrees with some others.
    const costsIn = (others: number) => {
      const confirming = Array.from({ length: others }, (_, at) => sum(1, 3 + at));
      const values = [72, 30, 40, ...confirming.map(() => 30)];
      const system = systemOfNumbers(values, [sum(0, 1, 2), ...confirming], { isRounded: true });
      return searched(system).repairs.map(({ changes, cost }) => [changes[0]?.cell, cost]);
    };
    expect(costsIn(1)).toEqual([
      [0, 1000],
      [2, 1000],
      [1, 1010],
    ]);
    expect(costsIn(3).at(-1)).toEqual([1, 1030]);
    // More than nine say no more.
    expect(costsIn(12).at(-1)).toEqual([1, 1090]);
  });

  test('two together where none does alone, and none of their cells with a third', () => {
    // 0 = 1 and 2 = 3 fail, with no cell in common.
    const system = systemOfNumbers([90, 30, 40, 50], [sum(0, 1), sum(2, 3)]);
    expect(repairsOf(system)).toEqual([
      '0: 30, 2: 50',
      '0: 30, 3: 40',
      '1: 90, 2: 50',
      '1: 90, 3: 40',
    ]);
    expect(searched(system).repairs.map(({ cost }) => cost)).toEqual([2000, 2000, 2000, 2000]);
  });

  test('two together, where changing one of them breaks what holds', () => {
    // 0 and 1 stand in each other’s places: 0 + 1 = 4 holds, and others confirm 2 and 3.
    const relations = [sum(0, 2), sum(1, 3), sum(4, 0, 1), sum(2, 5), sum(3, 6)];
    const system = systemOfNumbers([50, 30, 30, 50, 80, 30, 50], relations);
    expect(repairsOf(system)).toEqual(['0: 30, 1: 50']);
    // When only the first is sought, 4 may be changed with 0 as well, and 5 with 2.
    const state = stateOf(system);
    const { repairs } = searchRepairs(state, followingOf(state), [0], MANY);
    expect(repairs.map(({ changes }) => changes.map(({ cell }) => cell))).toEqual([
      [0, 4],
      [0, 1],
      [2, 5],
    ]);
  });

  test('none, and no end of a search without end, where nothing fails', () => {
    expect(searched(systemOfNumbers([70, 30, 40], [sum(0, 1, 2)]))).toMatchObject({
      repairs: [{ changes: [], following: [], cost: 0 }],
      isComplete: true,
    });
  });
});

describe('cells that are seldom mistyped', () => {
  test('come after the others when they hold a formula or are guarded', () => {
    const relations = [sum(0, 1, 2)];
    expect(repairsOf(systemOfNumbers([90, 30, 40], relations, { formulas: [0] }))).toEqual([
      '1: 50',
      '2: 60',
    ]);
    expect(repairsOf(systemOfNumbers([90, 30, 40], relations, { guarded: [0, 2] }))).toEqual([
      '1: 50',
    ]);
  });

  test('are named where there is no other', () => {
    const given = { formulas: [0], guarded: [1, 2] };
    expect(repairsOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)], given))).toEqual([
      '0: 70',
      '1: 50',
      '2: 60',
    ]);
  });

  test('follow where they are worked out from a changed cell, and cost nothing then', () => {
    // 0 = 1 + 2 by a formula; 3 says otherwise, and 4 says what 3 does.
    const system = systemOfNumbers([70, 30, 40, 90, 90], [sum(0, 1, 2), sum(3, 0), sum(4, 0)], {
      formulas: [0],
    });
    const [first] = searched(system).repairs;
    expect(first).toEqual({
      changes: [{ cell: 1, value: 500n }],
      following: [{ cell: 0, value: 900n }],
      cost: 1010,
    });
  });
});

describe('the work', () => {
  test('is bounded: it says so when it stopped before the end', () => {
    const system = systemOfNumbers([90, 30, 40, 50], [sum(0, 1), sum(2, 3)]);
    const whole = searched(system);
    expect(whole.isComplete).toBe(true);
    const cut = searched(system, 3);
    expect(cut.isComplete).toBe(false);
    expect(cut.repairs.length).toBeLessThan(whole.repairs.length);
    expect(cut.steps).toBeGreaterThanOrEqual(3);
    expect(cut.steps).toBeLessThan(whole.steps);
  });

  test('counts a relation of very many cells as more than one of a few', () => {
    const cells = (count: number) => Array.from({ length: count }, (_, at) => at);
    const stepsOf = (count: number) =>
      searched(
        systemOfNumbers([-1, ...cells(count)], [sum(0, ...cells(count).map((cell) => cell + 1))]),
        10,
      ).steps;
    expect(stepsOf(3)).toBeLessThan(6);
    // The first try alone: the relation is looked through, and once more for cells to free.
    expect(Math.floor(stepsOf(2000))).toBe(16);
  });

  describe('is no more than it needs', () => {
    const triesOf = (values: readonly number[], ...relations: ReturnType<typeof sum>[]) =>
      Math.floor(searched(systemOfNumbers(values, relations)).steps);

    test('nothing, a cell of the first relation, one of each of two, of three', () => {
      expect(triesOf([9, 3, 4, 5], sum(0, 1), sum(2, 3))).toBe(1 + 2 + 4);
      expect(triesOf([9, 3, 4, 5, 7, 8], sum(0, 1), sum(2, 3), sum(4, 5))).toBe(1 + 2 + 4 + 8);
    });

    test('what would need one more cell than the cheapest is put off for ever', () => {
      // 3 explains two relations; 4 or 5 only one. Nothing; 3 or 4; 3 with 0, 1 or 2.
      expect(triesOf([9, 3, 4, 8, 5, 5], sum(0, 1, 2), sum(3, 4), sum(3, 5))).toBe(1 + 2 + 3);
    });

    test('no set is tried twice, whatever way it was come upon', () => {
      // Four numbers that should be one: there are 4, 6 and 4 sets of one, two and three of them.
      const pairs = [sum(0, 1), sum(0, 2), sum(0, 3), sum(1, 2), sum(1, 3), sum(2, 3)];
      const system = systemOfNumbers([1, 2, 3, 4], pairs);
      expect(repairsOf(system)).toHaveLength(4);
      expect(triesOf([1, 2, 3, 4], ...pairs)).toBeLessThanOrEqual(1 + 4 + 6 + 4);
      expect(triesOf([4, 3, 2, 1], ...pairs.reverse())).toBeLessThanOrEqual(1 + 4 + 6 + 4);
    });
  });

  test('ends with 64 repairs: who reads more?', () => {
    const parts = Array.from({ length: 100 }, (_, at) => at + 1);
    const system = systemOfNumbers([1, ...parts], [sum(0, ...parts)]);
    expect(searched(system).repairs).toHaveLength(64);
  });
});
