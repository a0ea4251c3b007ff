import { describe, expect, test } from '@jest/globals';
import { Book } from '../../testing/book.testing';
import { changed, isViolated, stateOf, touchedBy, violatedIn } from './state';
import { cellNamed, sum, systemOfBook, systemOfNumbers } from '../system.testing';

/** Whether 0 = 1 + 2 + 3 is found wrong, where each number is rounded to one. */
const isWrong = (total: number): boolean =>
  isViolated(stateOf(systemOfNumbers([total, 1, 2, 3], [sum(0, 1, 2, 3)], { isRounded: true })), 0);

describe('a relation', () => {
  test('misses by its total less its parts', () => {
    const { residuals } = stateOf(systemOfNumbers([9, 2, 4], [sum(0, 1, 2), sum(1, 0)]));
    expect([residuals.at(0), residuals.at(1)]).toEqual([30n, -70n]);
  });

  test('may miss by half a unit for each of its numbers, and by no more', () => {
    expect([8, 4].map(isWrong)).toEqual([false, false]);
    expect([9, 3].map(isWrong)).toEqual([true, true]);
  });

  test('may miss by nothing where the same figure stands in two places', () => {
    const state = stateOf(systemOfNumbers([7, 7, 8], [sum(0, 1), sum(0, 2)]));
    expect(violatedIn(state)).toEqual([1]);
    expect(state.tolerances.at(1)).toBe(0n);
  });
});

describe('the workbook after some changes', () => {
  const before = stateOf(systemOfNumbers([9, 2, 4, 9], [sum(0, 1, 2), sum(3, 0), sum(3, 1)]));

  test('has other numbers, and what they miss by is counted anew', () => {
    const after = changed(before, [
      { cell: 0, value: 60n },
      { cell: 3, value: 60n },
    ]);
    expect([0, 1, 2, 3].map((cell) => after.values.at(cell))).toEqual([60n, 20n, 40n, 60n]);
    expect(violatedIn(before)).toEqual([0, 2]);
    expect(violatedIn(after)).toEqual([2]);
    expect(after.residuals.at(2)).toBe(40n);
  });

  test('leaves what was as it was', () => {
    changed(before, [{ cell: 0, value: 60n }]);
    expect(before.values.at(0)).toBe(90n);
    expect(violatedIn(before)).toEqual([0, 2]);
  });

  test('is the same where nothing is changed', () => {
    expect(changed(before, [])).toBe(before);
  });

  test('is rounded as the table shows it, though an amount was given with more decimals', async () => {
    const [costs, result] = [
      'Driftbudget|Kostnader|Budget',
      'Driftbudget|Resultat före resultatdisposition|Budget',
    ];
    const book = (await Book.example()).copy().set(costs, 265.95).set(result, -0.6);
    const system = systemOfBook(book);
    const cell = cellNamed(system, costs);
    const adding = [...system.equations].findIndex(
      ({ rule, cells }) => rule === 'BUD-03' && [...cells].includes(cell),
    );
    const exact = stateOf(system);
    const rounded = changed(exact, [
      { cell, value: (26590n * exact.system.cells.at(cell)!.grid) / 10n },
    ]);
    // Half of 0,1 for the result and the revenues; for the costs half of 0,01, then of 0,1.
    const unit = exact.system.cells.at(cell)!.grid;
    expect(exact.halves.at(cell)).toBe(unit / 20n);
    expect(rounded.halves.at(cell)).toBe(unit / 2n);
    expect(exact.tolerances.at(adding)).toBe(unit + unit / 20n);
    expect(rounded.tolerances.at(adding)).toBe(unit + unit / 2n);
  });
});

test('what a change touches: each relation that one of the cells stands in, once', () => {
  const system = systemOfNumbers([1, 1, 1, 1], [sum(0, 1), sum(1, 2), sum(2, 3)]);
  expect([...touchedBy(system, [{ cell: 0 }, { cell: 1 }])]).toEqual([0, 1]);
  expect([...touchedBy(system, [{ cell: 3 }])]).toEqual([2]);
  expect([...touchedBy(system, [])]).toEqual([]);
});
