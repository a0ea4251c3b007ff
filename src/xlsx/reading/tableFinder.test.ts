import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TableFinder, type Placed } from './tableFinder';

const covers = ({ range }: Placed, row: number, column: number): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;

/** Rectangles in the squares of a grid, so that none overlap. */
const rectangles = fc
  .uniqueArray(fc.record({ x: fc.nat(3), y: fc.nat(3), width: fc.nat(4), height: fc.nat(4) }), {
    selector: ({ x, y }) => x * 10 + y,
  })
  .map((list) =>
    list.map(({ x, y, width, height }): Placed => {
      const left = x * 5 + 1;
      const top = y * 5 + 1;
      return { range: { left, top, right: left + width, bottom: top + height } };
    }),
  );

it('finds what a cell belongs to, in any order of cells', () => {
  fc.assert(
    fc.property(
      rectangles,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 22 }))),
      (placed, cells) => {
        const finder = new TableFinder(placed);
        for (const [row, column] of cells) {
          expect(finder.at(row, column)).toBe(
            placed.find((rectangle) => covers(rectangle, row, column)),
          );
        }
      },
    ),
  );
});

it('finds nothing where nothing is placed', () => {
  expect(new TableFinder([]).at(1, 1)).toBeUndefined();
});
