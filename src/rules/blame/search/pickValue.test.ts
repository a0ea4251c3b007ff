import { describe, expect, test } from '@jest/globals';
import { isTelling, pickValue, type Range } from './pickValue';
import { stateOf } from './state';
import { sum, systemOfNumbers } from '../system.testing';

/** A cell that holds a whole number, and one that says nothing of it. */
const holding = (now: number) => stateOf(systemOfNumbers([now, 0], [sum(0, 1)]));

const tenths = (range: readonly [low: number | null, high: number | null]): Range => {
  const [low, high] = range.map((bound) =>
    bound === null ? null : BigInt(Math.round(10 * bound)),
  );
  return { low: low ?? null, high: high ?? null };
};

/** What a cell that holds a number is given, within a range and for some relations to be exact. */
const picked = (
  now: number,
  range: readonly [low: number | null, high: number | null],
  ...targets: readonly number[]
): number =>
  Number(
    pickValue(
      holding(now),
      0,
      tenths(range),
      targets.map((target) => BigInt(10 * target)),
    ),
  ) / 10;

describe('the likeliest value of those that are possible', () => {
  test('is what was meant, where a slip of the typist tells it', () => {
    // 6150 as 6510: 6149 to 6151 would do, and another relation would rather have 6149.
    expect(picked(6510, [6149, 6151], 6149)).toBe(6150);
  });

  test('is not what a slip would explain, where any other number is as near', () => {
    expect(picked(651, [600, 640], 605)).toBe(605);
  });

  test('is else the one with which most relations hold exactly', () => {
    expect(picked(500, [95, 105], 96, 103, 103)).toBe(103);
    expect(picked(500, [95, 105], 103, 96, 96)).toBe(96);
  });

  test('is else the nearest to what stands there', () => {
    expect(picked(500, [95, 105])).toBe(105);
    expect(picked(33, [95, 105])).toBe(95);
    expect(picked(500, [95, 105], 97, 99)).toBe(99);
    expect(picked(100, [95, 105])).toBe(100);
  });

  test('is the less of two that are equally near', () => {
    expect(picked(5, [null, null], 7, 3)).toBe(3);
    // Nothing is nearer than a half to 100,5, which can’t be typed here.
    const state = holding(100);
    const between = { ...state, values: state.values.with(new Map([[0, 1005n]])) };
    expect(pickValue(between, 0, tenths([95, 105]), [])).toBe(1000n);
  });

  test('lies within the range, whatever would be exact', () => {
    expect(picked(500, [95, 105], 300)).toBe(105);
    expect(picked(500, [95, null], 90, 120)).toBe(120);
    expect(picked(50, [null, 105], 120, 90)).toBe(90);
    expect(picked(500, [95, 105], 95)).toBe(95);
    expect(picked(33, [95, 105], 105)).toBe(105);
  });

  test('can be typed: it has no more decimals than the table shows', () => {
    expect(pickValue(holding(500), 0, tenths([95, 105]), [1003n])).toBe(1050n);
    expect(pickValue(holding(500), 0, { low: 0n, high: null }, [1003n])).toBe(5000n);
  });

  test('where little bounds it: an exact one, else what stands there, else the bound', () => {
    expect(picked(500, [null, null], 300)).toBe(300);
    expect(picked(500, [null, null])).toBe(500);
    expect(picked(500, [95, null])).toBe(500);
    expect(picked(50, [95, null])).toBe(95);
    expect(picked(500, [null, 105])).toBe(105);
    expect(picked(-50, [null, -10])).toBe(-50);
    expect(picked(-5, [-10, null])).toBe(-5);
    expect(picked(50, [null, 105])).toBe(50);
  });

  test('of very many, is one that is exact, stands there, or is the first or the last', () => {
    expect(picked(500, [1000, 9000], 4000)).toBe(4000);
    expect(picked(500, [1000, 9000])).toBe(1000);
    expect(picked(9999, [1000, 9000])).toBe(9000);
    expect(picked(1500, [1000, 9000])).toBe(1500);
  });

  test('is what there is when nothing can be typed', () => {
    const state = holding(500);
    expect(pickValue(state, 0, { low: 1001n, high: 1001n }, [])).toBe(1001n);
  });
});

describe('a slip that tells', () => {
  const tells = (now: number, value: number, range: readonly [number | null, number | null]) =>
    isTelling(holding(now), 0, BigInt(10 * value), tenths(range));

  test('moved the number ten times as far as the range reaches, or more', () => {
    // From 651 to 615 it is 36.
    expect(tells(651, 615, [614, 615])).toBe(true);
    expect(tells(651, 615, [613, 615.6])).toBe(true);
    expect(tells(651, 615, [613, 615.7])).toBe(false);
    expect(tells(651, 615, [613, 616])).toBe(false);
  });

  test('is one that a typist makes', () => {
    expect(tells(651, 614, [614, 614])).toBe(false);
    expect(tells(-615, 615, [615, 615])).toBe(true);
  });

  test('is none where one side is open', () => {
    expect(tells(651, 615, [null, 615])).toBe(false);
    expect(tells(651, 615, [615, null])).toBe(false);
  });
});
