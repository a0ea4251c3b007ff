import { figure, type Figure } from '../../figures/interval';
import { d } from '../../figures/decimal.testing';
import { keyOf, type Datum } from '../../report/datum';
import type { Book } from '../testing/book.testing';
import { CATALOGUE } from '../catalogue';
import { contextOf } from '../context';
import { isLinear } from '../relation';
import { systemOf, type Equation, type System, type SystemCell } from './system';

type Term = readonly [cell: number, coefficient: number];

/** A relation as its terms: the total, and against it the cells that make it up. */
export const sum = (total: number, ...parts: readonly number[]): Term[] => [
  [total, 1],
  ...parts.map((part): Term => [part, -1]),
];

interface Given {
  /** Cells that hold a formula. */
  readonly formulas?: readonly number[];
  /** Cells that nobody can have typed in. */
  readonly guarded?: readonly number[];
  /** Whether rounding may explain a difference: half of one for each number. */
  readonly isRounded?: boolean;
}

/** A system of whole numbers, each exact to one: cells by value, relations by cell and coefficient. */
export function systemOfNumbers(
  values: readonly number[],
  relations: readonly (readonly Term[])[],
  { formulas = [], guarded = [], isRounded = false }: Given = {},
): System {
  const standing = values.map((): number[] => []);
  for (const [index, relation] of relations.entries()) {
    for (const [cell] of relation) standing[cell]?.push(index);
  }
  const table = { name: 'Verksamheter', sheet: 'V', headerRow: 1, firstColumn: 1, columnCount: 1 };
  const cells = values.map((value, cell): SystemCell => {
    const datum = {
      value: figure(d(String(value)), 0),
      fault: null,
      // No cell stands beside another: none holds its neighbour's number.
      row: { table, row: 10 * cell, key: String(cell) },
      column: { name: 'Budget', header: 'Budget', column: 1 },
      written: null,
    } as Datum<Figure>;
    return {
      datum,
      value: BigInt(10 * value),
      half: 5n,
      grid: 10n,
      hasFormula: formulas.includes(cell),
      isGuarded: guarded.includes(cell),
      equations: standing[cell] ?? [],
    };
  });
  const equations = relations.map((relation): Equation => ({
    rule: 'BUD-02',
    cells: relation.map(([cell]) => cell),
    coefficients: relation.map(([, coefficient]) => BigInt(coefficient)),
    isIdentical: !isRounded,
  }));
  return { scale: 1, cells, equations };
}

/** The system of a workbook, by all rules that are linear. */
export const systemOfBook = (book: Book): System =>
  systemOf(contextOf(book.report(), new Set()), CATALOGUE.filter(isLinear));

/** The place of a cell in a system, by its data key. */
export function cellNamed({ cells }: System, key: string): number {
  const place = cells.findIndex(({ datum }) => keyOf(datum) === key);
  if (place < 0) throw new Error(`No relation binds ${key}`);
  return place;
}
