import { expect, it } from '@jest/globals';
import { RepeatedCells } from './repeatedCells';

const cells = (): RepeatedCells =>
  new RepeatedCells({ codes: ['General', '0%'], unlocked: new Set([1]) });

it('a column that repeats itself is one object', () => {
  const made = cells();
  const column = Array.from({ length: 1000 }, () => made.cellOf(3, 'Nämnden', 0, null));
  expect(new Set(column).size).toBe(1);
  expect(column[0]).toEqual({ value: 'Nämnden', format: 'General', formula: null });
});

it.each([
  ['value', made(1, 0, null), made(2, 0, null)],
  ['sign of zero', made(0, 0, null), made(-0, 0, null)],
  ['style', made(1, 0, null), made(1, 1, null)],
  ['formula', made(1, 0, 'A1'), made(1, 0, 'A2')],
])('a cell with another %s is another', (_, first, second) => {
  const both = cells();
  const [one, other] = [first(both), second(both)];
  expect(other).not.toBe(one);
  expect(other).toEqual(second(cells()));
});

it('columns are each for themselves', () => {
  const made = cells();
  const [first] = [made.cellOf(1, 5, 1, null), made.cellOf(2, 6, 1, null)];
  expect(made.cellOf(1, 5, 1, null)).toBe(first);
  expect(first).toEqual({ value: 5, format: '0%', isUnlocked: true, formula: null });
});

function made(value: number, style: number, formula: string | null) {
  return (cells: RepeatedCells) => cells.cellOf(1, value, style, formula);
}
