import { digitsAt } from '../../../figures/decimal';
import { Numbers } from '../numbers';
import type { System } from '../system';

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
  const values = Numbers.of((cell) => system.cells.at(cell)?.value ?? 0n);
  const halves = Numbers.of((cell) => system.cells.at(cell)?.half ?? 0n);
  return {
    system,
    values,
    halves,
    residuals: Numbers.of((index) => residualOf(system, index, values)),
    tolerances: Numbers.of((index) => system.rounding(index)),
  };
}

/** The workbook as it would stand after some changes. */
export function changed(state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state;
  const { system } = state;
  const [values, halves] = [new Map<number, bigint>(), new Map<number, bigint>()];
  const [residuals, tolerances] = [new Map<number, bigint>(), new Map<number, bigint>()];
  for (const { cell, value } of changes) {
    const half = (system.cells.at(cell)?.grid ?? 0n) / 2n;
    const more = value - (values.get(cell) ?? state.values.at(cell));
    const wider = half - (halves.get(cell) ?? state.halves.at(cell));
    values.set(cell, value);
    halves.set(cell, half);
    for (const index of system.standing(cell)) {
      const coefficient = system.coefficient(cell, index);
      const residual = residuals.get(index) ?? state.residuals.at(index);
      residuals.set(index, residual + coefficient * more);
      if (wider === 0n || system.equations.at(index)?.isIdentical) continue;
      const tolerance = tolerances.get(index) ?? state.tolerances.at(index);
      tolerances.set(index, tolerance + magnitude(coefficient) * wider);
    }
  }
  return {
    system,
    values: state.values.with(values),
    halves: state.halves.with(halves),
    residuals: state.residuals.with(residuals),
    tolerances: tolerances.size === 0 ? state.tolerances : state.tolerances.with(tolerances),
  };
}

/** The relations that some of the changed cells stand in. */
export function touchedBy(
  { standing }: System,
  changes: readonly Pick<Change, 'cell'>[],
): Set<number> {
  const touched = new Set<number>();
  for (const { cell } of changes) for (const index of standing(cell)) touched.add(index);
  return touched;
}

/** Whether a relation misses by more than rounding can explain. */
export function isViolated({ residuals, tolerances }: State, index: number): boolean {
  const residual = residuals.at(index);
  return residual !== 0n && magnitude(residual) > tolerances.at(index);
}

/** The relations that do not hold as the workbook stands. */
export const violatedIn = (state: State): number[] =>
  state.system.inexact.filter((index) => isViolated(state, index));

/** What checking the relation has reckoned is not reckoned again. */
function residualOf(system: System, index: number, values: Numbers): bigint {
  const { outcome = null, cells = [] } = system.equations.at(index) ?? {};
  if (outcome?.kind === 'passed') return 0n;
  const imbalance = outcome?.kind === 'found' ? outcome.finding.imbalance : null;
  if (imbalance) return digitsAt(imbalance, system.scale);
  let sum = 0n;
  for (const cell of cells) sum += system.coefficient(cell, index) * values.at(cell);
  return sum;
}
