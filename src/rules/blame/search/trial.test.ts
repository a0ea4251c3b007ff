import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changed, isViolated, stateOf, touchedBy, type State } from './state';
import { sum, systemOfNumbers, withCells } from '../system.testing';
import type { SystemCell } from '../system';
import { rangeOf, tryCells } from './trial';

/** The values that freed cells can have, or the relations that contradict each other. */
function tried(state: State, ...free: readonly number[]): Record<string, unknown> {
  const trial = tryCells(state, free);
  return trial.kind === 'feasible'
    ? { values: trial.changes.map(({ cell, value }) => [cell, Number(value) / 10]) }
    : { contradiction: [...trial.equations].sort((a, b) => a - b) };
}

/** 0 = 1 + 2, 3 = 1 + 2, 3 = 4: cell 0 is wrong. */
const ONE_WRONG = stateOf(
  systemOfNumbers([90, 30, 40, 70, 70], [sum(0, 1, 2), sum(3, 1, 2), sum(3, 4)]),
);

describe('freed cells', () => {
  test('get values with which every relation of theirs holds', () => {
    expect(tried(ONE_WRONG, 0)).toEqual({ values: [[0, 70]] });
    expect(tried(ONE_WRONG, 4)).toEqual({ values: [[4, 70]] });
  });

  test('contradict each other where no value will do, and the relations are named', () => {
    expect(tried(ONE_WRONG, 1)).toEqual({ contradiction: [0, 1] });
    expect(tried(ONE_WRONG, 3)).toEqual({ values: [[3, 70]] });
    expect(tried(ONE_WRONG, 1, 4)).toEqual({ contradiction: [0, 1] });
  });

  test('may need each other', () => {
    expect(tried(ONE_WRONG, 1, 3, 4)).toEqual({
      values: [
        [1, 50],
        [3, 90],
        [4, 90],
      ],
    });
    // What nothing binds stays as it is: 1 and 2 need only add up to 70.
    expect(tried(ONE_WRONG, 0, 1, 2)).toEqual({
      values: [
        [0, 70],
        [1, 30],
        [2, 40],
      ],
    });
  });

  test('none: nothing to give a value', () => {
    expect(tried(ONE_WRONG)).toEqual({ values: [] });
  });

  test('may be off by rounding, but the exact value is taken where there is one', () => {
    const rounded = stateOf(systemOfNumbers([90, 30, 40], [sum(0, 1, 2)], { isRounded: true }));
    expect(rangeOf(rounded, 0)).toEqual({ low: 690n, high: 710n });
    expect(tried(rounded, 0)).toEqual({ values: [[0, 70]] });
    const between = stateOf(
      systemOfNumbers([90, 30, 40, 71], [sum(0, 1, 2), sum(0, 3)], { isRounded: true }),
    );
    expect(rangeOf(between, 0)).toEqual({ low: 700n, high: 710n });
  });
});

describe('what a cell can be', () => {
  test('for all its relations to hold', () => {
    expect(rangeOf(ONE_WRONG, 0)).toEqual({ low: 700n, high: 700n });
    // The relations of 1 contradict each other: 30 and 50.
    expect(rangeOf(ONE_WRONG, 1)).toEqual({ low: 500n, high: 300n });
  });

  test('anything, where it stands in none', () => {
    expect(rangeOf(stateOf(systemOfNumbers([1], [])), 0)).toEqual({ low: null, high: null });
  });

  test('a number that can be typed, where others have more decimals', () => {
    const { system } = ONE_WRONG;
    const rounded = {
      ...system,
      equations: [...system.equations].map((equation) => ({ ...equation, isIdentical: false })),
    };
    const tenths = (cell: SystemCell, at: number) => (at === 1 ? { ...cell, value: 304n } : cell);
    const exact = stateOf(withCells(rounded, tenths, true));
    // 30,4 + 40 within 1,5: from 68,9 to 71,9.
    expect(rangeOf(exact, 0)).toEqual({ low: 690n, high: 710n });
  });
});

describe('amounts with more decimals than the table shows', () => {
  /** 0 = 1 + 2 and 0 = 3, where 1 is 30,4 to the decimal. */
  const exactly = (isRounded: boolean) => {
    const system = systemOfNumbers([90, 30, 40, 70], [sum(0, 1, 2), sum(0, 3)], { isRounded });
    const tenths = (cell: SystemCell, at: number) =>
      at === 1 ? { ...cell, value: 304n, half: 0n } : cell;
    return stateOf(withCells(system, tenths, isRounded));
  };

  test('leave room for rounding where they stay, and none for their own', () => {
    // 30,4 + 40 within a half for 0 and a half for 2: from 69,4 to 71,4.
    expect(rangeOf(exactly(true), 0)).toEqual({ low: 700n, high: 710n });
  });

  test('are rounded as the table shows them once they are changed', () => {
    // 90 − 40 within a half for each of the three: from 48,5 to 51,5.
    expect(rangeOf(exactly(true), 1)).toEqual({ low: 490n, high: 510n });
  });

  test('are rounded where they change, though they were exact; the same figure never is', () => {
    // 0 = 1 + 2, where 0 and 1 are exact whole numbers and 2 is 40,4 within a half.
    const exact = (isRounded: boolean) => {
      const system = systemOfNumbers([90, 30, 40], [sum(0, 1, 2)], { isRounded });
      const tenths = (cell: SystemCell, at: number) =>
        at === 2 ? { ...cell, value: 404n } : { ...cell, half: 0n };
      return stateOf(withCells(system, tenths, isRounded));
    };
    // 70,4 within a half for 0 and for 2: from 69,4 to 71,4. So too 49,6 for 1.
    expect(rangeOf(exact(true), 0)).toEqual({ low: 700n, high: 710n });
    expect(rangeOf(exact(true), 1)).toEqual({ low: 490n, high: 500n });
    expect(rangeOf(exact(false), 0)).toEqual({ low: 710n, high: 700n });
    expect(rangeOf(exact(false), 1)).toEqual({ low: 500n, high: 490n });
  });

  test('can’t stand in another place too, where one would type fewer decimals', () => {
    // The other relation, with 3, has nothing to do with it.
    expect(tried(exactly(false), 0)).toEqual({ contradiction: [0] });
    expect(tried(exactly(false), 0, 3)).toEqual({ contradiction: [0] });
  });
});

describe('a cell that stands twice in a sum', () => {
  test('is half of what is left', () => {
    const state = stateOf(systemOfNumbers([90, 30], [[...sum(0), [1, -2]]]));
    expect(rangeOf(state, 1)).toEqual({ low: 450n, high: 450n });
    expect(tried(state, 1)).toEqual({ values: [[1, 45]] });
  });

  test('can’t be half of an odd number', () => {
    // 0 = 2, and 0 + 1 + 1 = 3: with 3 for 0, 7 is left.
    const relations = [sum(0, 2), [...sum(3, 0), [1, -2] as const]];
    const state = stateOf(systemOfNumbers([4, 3, 3, 10], relations));
    expect(tried(state, 0, 1)).toEqual({ contradiction: [0, 1] });
  });
});

test('the value with which most relations hold exactly, once the others are chosen', () => {
  // 0 = 1 + 2 and 1 = 3: 30 and 70 would do within rounding, but 31 and 71 are exact.
  const relations = [sum(0, 1, 2), sum(1, 3)];
  const state = stateOf(systemOfNumbers([90, 30, 40, 31], relations, { isRounded: true }));
  expect(tried(state, 0, 1)).toEqual({
    values: [
      [0, 71],
      [1, 31],
    ],
  });
});

test('whatever can be right is found, and what is found is right', () => {
  const number = fc.integer({ min: 0, max: 6 });
  const relation = fc
    .uniqueArray(fc.nat({ max: 4 }), { minLength: 2, maxLength: 4 })
    .chain((cells) =>
      fc
        .tuple(...cells.map(() => fc.constantFrom(1 as const, -1 as const)))
        .map((signs) => cells.map((cell, at) => [cell, signs[at] ?? 1] as const)),
    );
  const given = fc.record({
    values: fc.tuple(number, number, number, number, number),
    relations: fc.array(relation, { minLength: 1, maxLength: 4 }),
    isRounded: fc.boolean(),
  });
  fc.assert(
    fc.property(given, ({ values, relations, isRounded }) => {
      const state = stateOf(systemOfNumbers(values, relations, { isRounded }));
      const touched = [...touchedBy(state.system, [{ cell: 0 }, { cell: 1 }])];
      const holds = (after: State) => touched.every((equation) => !isViolated(after, equation));
      const trial = tryCells(state, [0, 1]);
      if (trial.kind === 'feasible') {
        expect(holds(changed(state, trial.changes))).toBe(true);
        return;
      }
      // A solution needs no greater numbers than the others add up to.
      const far = Array.from({ length: 121 }, (_, at) => BigInt(10 * (at - 60)));
      const solutions = far.flatMap((a) => {
        const half = changed(state, [{ cell: 0, value: a }]);
        return far.filter((b) => holds(changed(half, [{ cell: 1, value: b }])));
      });
      expect(solutions).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
