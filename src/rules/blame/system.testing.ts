import { figure, type Figure } from '../../figures/interval';
import { d } from '../../figures/decimal.testing';
import { keyOf, type Datum } from '../../report/datum';
import type { Book } from '../testing/book.testing';
import { CATALOGUE } from '../catalogue';
import { contextOf } from '../context';
import { isLinear } from '../relation';
import type { Equation, System, SystemCell } from './system';
import { systemOf } from './systemOf';

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
      isGuarded: guarded.includes(cell),
    };
  });
  const equations = relations.map((relation): Equation => ({
    rule: 'BUD-02',
    cells: relation.map(([cell]) => cell),
    isIdentical: !isRounded,
    outcome: null,
  }));
  return {
    scale: 1,
    cells,
    equations,
    inexact: [...equations.keys()],
    total: (equation) => relations[equation]?.[0]?.[0] ?? -1,
    standing: (cell) => standing[cell] ?? [],
    coefficient: (cell, equation) => BigInt(termOf(relations[equation], cell)?.[1] ?? 0),
    rounding: (equation) =>
      isRounded
        ? (relations[equation] ?? []).reduce(
            (sum, [, size]) => sum + 5n * BigInt(Math.abs(size)),
            0n,
          )
        : 0n,
    hasFormula: (cell) => formulas.includes(cell),
    placed: () => undefined,
  };
}

/** The system with other cells, and the rounding that goes with them where it is allowed. */
export const withCells = (
  system: System,
  change: (cell: SystemCell, index: number) => SystemCell,
  isRounded: boolean,
): System => {
  const cells = Array.from(system.cells, change);
  const rounding = (equation: number): bigint =>
    Array.from(system.equations.at(equation)?.cells ?? []).reduce((sum, cell) => {
      const size = system.coefficient(cell, equation);
      return sum + (size < 0n ? -size : size) * (cells[cell]?.half ?? 0n);
    }, 0n);
  return { ...system, cells, rounding: isRounded ? rounding : () => 0n };
};

const termOf = (relation: readonly Term[] = [], cell: number): Term | undefined =>
  relation.find(([one]) => one === cell);

/** The system of a workbook, by all rules that are linear. */
export const systemOfBook = (book: Book): System =>
  systemOf(contextOf(book.report(), new Set()), CATALOGUE.filter(isLinear));

/** The place of a cell in a system, by its data key. */
export function cellNamed({ cells }: System, key: string): number {
  const place = [...cells].findIndex(({ datum }) => keyOf(datum) === key);
  if (place < 0) throw new Error(`No relation binds ${key}`);
  return place;
}
