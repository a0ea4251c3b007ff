import { describe, expect, test } from '@jest/globals';
import { followingOf } from './following';
import { stateOf } from './state';
import { sum, systemOfNumbers } from '../system.testing';

/** What follows what among numbers, some of which are worked out by formulas. */
function followingIn(
  values: readonly number[],
  relations: Parameters<typeof systemOfNumbers>[1],
  formulas: readonly number[],
) {
  const { withFollowers, mayMend } = followingOf(
    stateOf(systemOfNumbers(values, relations, { formulas })),
  );
  return {
    withFollowers,
    mayMend: (equation: number) => [...mayMend(equation)].sort((a, b) => a - b),
  };
}

describe('a total that is worked out from its parts', () => {
  // 0 = 1 + 2 by a formula, and 3 says the same.
  const { withFollowers, mayMend } = followingIn([7, 3, 4, 8], [sum(0, 1, 2), sum(3, 0)], [0]);

  test('is worked out again when a part changes; the parts stay when it does', () => {
    expect(withFollowers([2])).toEqual([0, 2]);
    expect(withFollowers([2, 1])).toEqual([0, 1, 2]);
    expect(withFollowers([0])).toEqual([0]);
    expect(withFollowers([3])).toEqual([3]);
  });

  test('makes its parts suspects where it does not agree with another cell', () => {
    expect(mayMend(1)).toEqual([0, 1, 2, 3]);
    expect(mayMend(1)).toEqual([0, 1, 2, 3]);
    expect(mayMend(0)).toEqual([0, 1, 2]);
  });
});

test('formulas upon formulas follow too', () => {
  // 3 = 0 + 4 and 0 = 1 + 2, both by formulas; 5 says what 3 says.
  const relations = [sum(0, 1, 2), sum(3, 0, 4), sum(5, 3)];
  const { withFollowers, mayMend } = followingIn([7, 3, 4, 9, 2, 8], relations, [0, 3]);
  expect(withFollowers([1])).toEqual([0, 1, 3]);
  expect(withFollowers([4])).toEqual([3, 4]);
  expect(mayMend(2)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a formula may follow the parts of several sums, and a part be in several', () => {
  const relations = [sum(0, 1, 2), sum(0, 3), sum(4, 1, 3), sum(5, 0)];
  const { withFollowers, mayMend } = followingIn([7, 3, 4, 7, 10, 9], relations, [0, 4]);
  expect(mayMend(3)).toEqual([0, 1, 2, 3, 5]);
  expect(withFollowers([1])).toEqual([0, 1, 4]);
  expect(withFollowers([3])).toEqual([0, 3, 4]);
});

test('the cells are in the order of the report, however many there are', () => {
  const values = Array.from({ length: 12 }, () => 1);
  const { withFollowers } = followingIn(values, [sum(11, 9), sum(2, 9)], [2, 11]);
  expect(withFollowers([9])).toEqual([2, 9, 11]);
});

test('a number that somebody typed follows nothing', () => {
  const { withFollowers, mayMend } = followingIn([7, 3, 4, 8], [sum(0, 1, 2), sum(3, 0)], []);
  expect(withFollowers([1])).toEqual([1]);
  expect(mayMend(1)).toEqual([0, 3]);
});

test('a formula follows no sum that it does not give', () => {
  const { withFollowers, mayMend } = followingIn([9, 3, 4, 9], [sum(0, 1, 2), sum(3, 0)], [0]);
  expect(withFollowers([1])).toEqual([1]);
  expect(mayMend(1)).toEqual([0, 3]);
});
