import type { Indexes } from '../incidence';
import { type State, violatedIn } from './state';

/**
 * Which cells depend on which through formulas. A cell with a formula is recalculated when a part
 * of its sum changes, so it is free as soon as one of them is, and costs nothing to change. A
 * relation that does not hold is not the formula of its total.
 */
export interface Following {
  /** The cells, and the formulas that depend on them. */
  readonly withFollowers: (cells: readonly number[]) => number[];
  /** The cells whose change may make a relation hold: its own, and those its formulas depend on. */
  readonly mayMend: (equation: number) => Indexes;
  /** The relations that the change of a cell may make hold. */
  readonly mendedBy: (cell: number) => Iterable<number>;
}

/**
 * The dependencies between cells as the workbook stands; without formulas there are none. They are
 * looked up one by one: in a workbook with a formula on every row few are ever asked for.
 */
export function followingOf(state: State): Following {
  const { system } = state;
  const violated = new Set(violatedIn(state));
  /** Whether a formula in the total works out the relation. */
  const isWorkedOut = (equation: number, total: number): boolean =>
    system.total(equation) === total && system.hasFormula(total) && !violated.has(equation);
  const leaders = function* (cell: number): Iterable<number> {
    if (!system.hasFormula(cell)) return;
    for (const equation of system.standing(cell)) {
      if (!isWorkedOut(equation, cell)) continue;
      for (const part of system.equations.at(equation)?.cells ?? []) if (part !== cell) yield part;
    }
  };
  const followers = function* (cell: number): Iterable<number> {
    for (const equation of system.standing(cell)) {
      const total = system.total(equation);
      if (total !== cell && isWorkedOut(equation, total)) yield total;
    }
  };
  const known = new Map<number, Indexes>();
  const mayMend = (equation: number): Indexes => {
    const before = known.get(equation);
    if (before) return before;
    const own: Indexes = system.equations.at(equation)?.cells ?? [];
    const made = hasAny(own, system.hasFormula) ? Int32Array.from(reach(own, leaders)) : own;
    known.set(equation, made);
    return made;
  };
  const mendedBy = function* (cell: number): Iterable<number> {
    for (const changing of reach([cell], followers)) yield* system.standing(changing);
  };
  const withFollowers = (cells: readonly number[]): number[] =>
    [...reach(cells, followers)].sort((a, b) => a - b);
  return { withFollowers, mayMend, mendedBy };
}

function hasAny(cells: Indexes, has: (cell: number) => boolean): boolean {
  for (const cell of cells) if (has(cell)) return true;
  return false;
}

/** Every cell that can be reached from the given ones. */
function reach(
  from: Iterable<number>,
  steps: (cell: number) => Iterable<number>,
): ReadonlySet<number> {
  const reached = new Set(from);
  for (const cell of reached) for (const next of steps(cell)) reached.add(next);
  return reached;
}
