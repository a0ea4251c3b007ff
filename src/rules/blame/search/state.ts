import { Numbers } from '../numbers';
import type { Equation, System } from '../system';

/** What a cell is to hold instead. */
export interface Change {
  readonly cell: number;
  /** In units of the system's scale, a whole number of the cell's grid. */
  readonly value: bigint;
}

/** The system with the numbers its cells hold now, or would hold after some changes. */
export interface State {
  readonly system: System;
  readonly values: Numbers;
  readonly halves: Numbers;
  /** Σ coefficient × value of every relation: what it misses by. */
  readonly residuals: Numbers;
  /** The greatest residual that rounding can explain. */
  readonly tolerances: Numbers;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The workbook as it stands. */
export function stateOf(system: System): State {
  const values = Numbers.of(system.cells.map(({ value }) => value));
  const halves = Numbers.of(system.cells.map(({ half }) => half));
  return {
    system,
    values,
    halves,
    residuals: Numbers.of(system.equations.map((equation) => weighted(equation, values))),
    tolerances: Numbers.of(system.equations.map((equation) => toleranceOf(equation, halves))),
  };
}

/** The workbook as it would stand after some changes. */
export function changed(state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state;
  const { system } = state;
  const values = state.values.with(new Map(changes.map(({ cell, value }) => [cell, value])));
  const grids = changes.map(({ cell }) => [cell, (system.cells[cell]?.grid ?? 0n) / 2n] as const);
  const halves = state.halves.with(new Map(grids));
  const [residuals, tolerances] = [new Map<number, bigint>(), new Map<number, bigint>()];
  for (const index of touchedBy(system, changes)) {
    const equation = system.equations[index];
    if (!equation) continue;
    residuals.set(index, weighted(equation, values));
    tolerances.set(index, toleranceOf(equation, halves));
  }
  return {
    system,
    values,
    halves,
    residuals: state.residuals.with(residuals),
    tolerances: state.tolerances.with(tolerances),
  };
}

/** The relations that some of the changed cells stand in. */
export const touchedBy = (
  { cells }: System,
  changes: readonly Pick<Change, 'cell'>[],
): Set<number> => new Set(changes.flatMap(({ cell }) => cells[cell]?.equations ?? []));

/** Whether a relation misses by more than rounding can explain. */
export const isViolated = ({ residuals, tolerances }: State, index: number): boolean =>
  magnitude(residuals.at(index)) > tolerances.at(index);

/** The relations that do not hold. */
export const violatedIn = (state: State): number[] =>
  state.system.equations.flatMap((_, index) => (isViolated(state, index) ? [index] : []));

const weighted = ({ cells, coefficients }: Equation, values: Numbers): bigint =>
  cells.reduce((sum, cell, at) => sum + (coefficients[at] ?? 0n) * values.at(cell), 0n);

function toleranceOf({ cells, coefficients, isIdentical }: Equation, halves: Numbers): bigint {
  if (isIdentical) return 0n;
  return cells.reduce(
    (sum, cell, at) => sum + magnitude(coefficients[at] ?? 0n) * halves.at(cell),
    0n,
  );
}
