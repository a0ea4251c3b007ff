import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Numbers } from './numbers';

const changes = fc.array(
  fc.array(fc.tuple(fc.nat(9), fc.bigInt({ min: -9n, max: 9n })), { maxLength: 3 }),
  { maxLength: 60 },
);

test('it holds what a copied list would, however often it is changed', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(), { minLength: 10, maxLength: 10 }), changes, (all, steps) => {
      const copied = [...all];
      let shared = Numbers.of((index) => all[index] ?? 0n);
      const before = shared;
      for (const step of steps) {
        for (const [index, value] of step) copied[index] = value;
        shared = shared.with(new Map(step));
      }
      expect(copied.map((_, index) => shared.at(index))).toEqual(copied);
      expect(all.map((_, index) => before.at(index))).toEqual(all);
    }),
  );
});

test('so many changes that nobody could look through them one by one', () => {
  let shared = Numbers.of((index) => (index === 2 ? 7n : 0n));
  for (let step = 1n; step <= 20_001n; step++) {
    shared = shared.with(new Map([[Number(step % 2n), step]]));
  }
  expect([0, 1, 2].map((index) => shared.at(index))).toEqual([20_000n, 20_001n, 7n]);
});

test('what stands there first is asked for once, and only where it is needed', () => {
  const asked: number[] = [];
  const numbers = Numbers.of((index) => BigInt(asked.push(index)));
  const changed = numbers.with(new Map([[3, 9n]]));
  expect([changed.at(3), changed.at(5), numbers.at(5)]).toEqual([9n, 1n, 1n]);
  expect(asked).toEqual([5]);
});
