import { expect, test } from '@jest/globals';
import { Axis } from './axis';

const axis = new Axis(5, (index) => [20, 0, 30, 10, 40][index] ?? 0);

test('rows stand one below the other, hidden ones without room', () => {
  expect([0, 1, 2, 3, 4, 5].map((row) => axis.start(row))).toEqual([0, 20, 20, 50, 60, 100]);
  expect(axis.size(2)).toBe(30);
  expect(axis.total).toBe(100);
});

test.each([
  [0, 0],
  [19, 0],
  [20, 2],
  [49, 2],
  [60, 4],
  [1000, 4],
  [-5, 0],
])('%d pixels down stands row %d', (distance, row) => {
  expect(axis.at(distance)).toBe(row);
});
