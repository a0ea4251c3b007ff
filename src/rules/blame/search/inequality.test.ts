import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eliminate, floorTo, type Inequality } from './inequality';

const one = (source: number, bound: number, ...coefficients: number[]): Inequality => ({
  coefficients: coefficients.map(BigInt),
  bound: BigInt(bound),
  sources: new Set([source]),
});

test('a contradiction names the inequalities that make it, and no other', () => {
  // x ≤ 3, y ≤ 9, x + y ≥ 5, y ≤ 1
  const result = eliminate(
    [one(0, 3, 1, 0), one(1, 9, 0, 1), one(2, -5, -1, -1), one(3, 1, 0, 1)],
    [1n, 1n],
  );
  expect(result).toEqual({ kind: 'contradiction', sources: new Set([0, 2, 3]) });
});

test('bounds that leave no multiple of the grid contradict each other', () => {
  // 11 ≤ x ≤ 19, in tens
  const bounds = [one(0, 19, 1), one(1, -11, -1)];
  expect(eliminate(bounds, [1n]).kind).toBe('feasible');
  expect(eliminate(bounds, [10n]).kind).toBe('contradiction');
});

test('also among negative numbers', () => {
  // −19 ≤ x ≤ −11, in tens
  const bounds = [one(0, -11, 1), one(1, 19, -1)];
  expect(eliminate(bounds, [1n]).kind).toBe('feasible');
  expect(eliminate(bounds, [10n]).kind).toBe('contradiction');
});

test('a bound that is tighter than a later one counts', () => {
  // x ≤ 3, y ≤ 1, y ≤ 9, x + y ≥ 5
  const bounds = [one(0, 3, 1, 0), one(1, 1, 0, 1), one(2, 9, 0, 1), one(3, -5, -1, -1)];
  expect(eliminate(bounds, [1n, 1n]).kind).toBe('contradiction');
});

test('each unknown gets its bounds, in terms of those that are eliminated after it', () => {
  // x ≤ 3, y ≤ 9, x + y ≥ 5: so y ≥ 2
  const bounds = [one(0, 3, 1, 0), one(1, 9, 0, 1), one(2, -5, -1, -1)];
  expect(eliminate(bounds, [1n, 1n])).toEqual({
    kind: 'feasible',
    order: [
      { unknown: 0, uppers: [bounds[0]], lowers: [bounds[2]] },
      {
        unknown: 1,
        uppers: [bounds[1]],
        lowers: [{ ...one(2, -2, 0, -1), sources: new Set([0, 2]) }],
      },
    ],
  });
});

describe('the unknown that makes the fewest new inequalities goes first', () => {
  const orderOf = (...bounds: Inequality[]): unknown => {
    const result = eliminate(bounds, [1n, 1n]);
    return result.kind === 'feasible' && result.order.map(({ unknown }) => unknown);
  };

  test('one from each pair of an upper and a lower bound', () => {
    expect(orderOf(one(0, 9, 1, 1), one(1, 3, 1, -1), one(2, 0, -1, 0))).toEqual([1, 0]);
  });

  test('three pairs rather than four', () => {
    const bounds = [one(0, 9, 1, 1), one(1, 9, 1, 2), one(2, 3, -1, 1), one(3, 0, -1, -1)];
    expect(orderOf(...bounds)).toEqual([1, 0]);
  });

  test('none where all bounds are upper ones', () => {
    expect(orderOf(one(0, 9, 1, 1), one(1, 3, -1, 1))).toEqual([1, 0]);
  });

  test('the first of equals', () => {
    expect(orderOf(one(0, 9, 1, 1), one(1, 3, -1, -1))).toEqual([0, 1]);
  });
});

test.each([
  [7n, 5n, 5n],
  [-7n, 5n, -10n],
  [10n, 5n, 10n],
  [-10n, 5n, -10n],
])('the greatest multiple: %s in steps of %s is %s', (number, step, expected) => {
  expect(floorTo(number, step)).toBe(expected);
});

test('whatever has a solution is not called a contradiction', () => {
  const small = fc.integer({ min: -9, max: 9 });
  const system = fc.record({
    solution: fc.tuple(small, small, small),
    rows: fc.array(
      fc.record({
        coefficients: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(-1, 0, 1))),
        slack: fc.nat({ max: 3 }),
      }),
      { maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(system, ({ solution, rows }) => {
      const inequalities = rows
        .filter(({ coefficients }) => coefficients.some((coefficient) => coefficient !== 0))
        .map(({ coefficients, slack }, source) => {
          const left = coefficients.reduce<number>(
            (sum, c, at) => sum + c * (solution[at] ?? 0),
            0,
          );
          return one(source, left + slack, ...coefficients);
        });
      expect(eliminate(inequalities, [1n, 1n, 1n]).kind).toBe('feasible');
    }),
  );
});
