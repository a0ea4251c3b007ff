import { expect, test } from '@jest/globals';
import { exponentOf } from './growthTable';

test.each([
  ['linear', [10, 30, 100], 1],
  ['quadratic', [1, 9, 100], 2],
])('%s growth has its exponent', (_, times, exponent) => {
  const points = times.map((seconds, index) => ({ rows: [10, 30, 100][index] ?? 0, seconds }));
  expect(exponentOf(points)).toBeCloseTo(exponent, 10);
});

test('one size says nothing of growth', () => {
  expect(exponentOf([{ rows: 10, seconds: 1 }])).toBeNull();
});
