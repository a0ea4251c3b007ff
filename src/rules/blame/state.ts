import type { Equation, System } from './system';

/** What a cell is to hold instead. */
export interface Change {
  readonly cell: number;
  /** In units of the system's scale, a whole number of the cell's grid. */
  readonly value: bigint;
}

/** The system with the numbers its cells hold now, or would hold after some changes. */
export interface State {
  readonly system: System;
  readonly values: readonly bigint[];
  readonly halves: readonly bigint[];
  /** Σ coefficient × value of every relation: what it misses by. */
  readonly residuals: readonly bigint[];
  /** The greatest residual that rounding can explain. */
  readonly tolerances: readonly bigint[];
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The workbook as it stands. */
export function stateOf(system: System): State {
  const values = system.cells.map(({ value }) => value);
  const halves = system.cells.map(({ half }) => half);
  return {
    system,
    values,
    halves,
    residuals: system.equations.map((equation) => weighted(equation, values)),
    tolerances: system.equations.map((equation) => toleranceOf(equation, halves)),
  };
}

/** The workbook as it would stand after some changes. */
export function changed(state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state;
  const { system } = state;
  const [values, halves] = [[...state.values], [...state.halves]];
  const [residuals, tolerances] = [[...state.residuals], [...state.tolerances]];
  for (const { cell, value } of changes) {
    values[cell] = value;
    halves[cell] = (system.cells[cell]?.grid ?? 0n) / 2n;
  }
  for (const index of touchedBy(system, changes)) {
    const equation = system.equations[index];
    if (!equation) continue;
    residuals[index] = weighted(equation, values);
    tolerances[index] = toleranceOf(equation, halves);
  }
  return { system, values, halves, residuals, tolerances };
}

/** The relations that some of the changed cells stand in. */
export const touchedBy = (
  { cells }: System,
  changes: readonly Pick<Change, 'cell'>[],
): Set<number> => new Set(changes.flatMap(({ cell }) => cells[cell]?.equations ?? []));

/** Whether a relation misses by more than rounding can explain. */
export const isViolated = ({ residuals, tolerances }: State, index: number): boolean =>
  magnitude(residuals[index] ?? 0n) > (tolerances[index] ?? 0n);

/** The relations that do not hold. */
export const violatedIn = (state: State): number[] =>
  state.residuals.flatMap((_, index) => (isViolated(state, index) ? [index] : []));

const weighted = ({ cells, coefficients }: Equation, values: readonly bigint[]): bigint =>
  cells.reduce((sum, cell, at) => sum + (coefficients[at] ?? 0n) * (values[cell] ?? 0n), 0n);

function toleranceOf(
  { cells, coefficients, isIdentical }: Equation,
  halves: readonly bigint[],
): bigint {
  if (isIdentical) return 0n;
  return cells.reduce(
    (sum, cell, at) => sum + magnitude(coefficients[at] ?? 0n) * (halves[cell] ?? 0n),
    0n,
  );
}
