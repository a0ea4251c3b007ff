import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IncidenceBuilder } from './incidence';

const CELLS = 12;
const relation = fc.array(fc.tuple(fc.nat(CELLS - 1), fc.constantFrom(1, -1)), { minLength: 1 });

test('it says of cells and relations what a list of terms says', () => {
  fc.assert(
    fc.property(fc.array(relation), (relations) => {
      const builder = new IncidenceBuilder();
      const terms = relations.map((given) => {
        builder.begin();
        const own = new Map<number, number>();
        for (const [cell, sign] of given) {
          builder.term(cell, sign);
          own.set(cell, (own.get(cell) ?? 0) + sign);
        }
        return own;
      });
      const made = builder.finish(CELLS);
      for (const [index, own] of terms.entries()) {
        expect([...made.cellsOf(index)]).toEqual([...own.keys()]);
        expect([...made.coefficientsOf(index)]).toEqual([...own.values()]);
        expect(made.totalOf(index)).toBe([...own.keys()][0]);
      }
      for (let cell = 0; cell < CELLS; cell++) {
        const standing = terms.flatMap((own, index) => (own.has(cell) ? [index] : []));
        expect([...made.relationsOf(cell)]).toEqual(standing);
        expect(terms.map((_, index) => made.coefficient(cell, index))).toEqual(
          terms.map((own) => own.get(cell) ?? 0),
        );
      }
    }),
  );
});

test('more terms than it first has room for', () => {
  const builder = new IncidenceBuilder();
  builder.begin();
  for (let cell = 0; cell < 5000; cell++) builder.term(cell, cell % 2 === 0 ? 1 : -1);
  const made = builder.finish(5000);
  expect(made.cellsOf(0)).toHaveLength(5000);
  expect([made.coefficient(4998, 0), made.coefficient(4999, 0)]).toEqual([1, -1]);
});
