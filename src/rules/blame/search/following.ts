import { isViolated, type State } from './state';
import type { System } from '../system';

/**
 * Which cells depend on which through formulas. A cell with a formula is recalculated when a part
 * of its sum changes, so it is free as soon as one of them is, and costs nothing to change. A
 * relation that does not hold is not the formula of its total.
 */
export interface Following {
  /** The cells, and the formulas that depend on them. */
  readonly withFollowers: (cells: readonly number[]) => number[];
  /** The cells whose change may make a relation hold: its own, and those its formulas depend on. */
  readonly mayMend: (equation: number) => ReadonlySet<number>;
}

/** Finds the dependencies between cells; without formulas there are none. */
export function followingOf(state: State): Following {
  const { equations } = state.system;
  const [followers, leaders] = [new Map<number, number[]>(), new Map<number, number[]>()];
  equations.forEach(({ cells: [total = -1, ...parts] }, equation) => {
    if (!state.system.cells[total]?.hasFormula || isViolated(state, equation)) return;
    append(leaders, total, parts);
    for (const part of parts) append(followers, part, [total]);
  });
  const known = new Map<number, ReadonlySet<number>>();
  const mayMend = (equation: number): ReadonlySet<number> => {
    const own = known.get(equation) ?? reach(cellsOf(state.system, equation), leaders);
    known.set(equation, own);
    return own;
  };
  const withFollowers = (cells: readonly number[]): number[] =>
    [...reach(cells, followers)].sort((a, b) => a - b);
  return { withFollowers, mayMend };
}

const cellsOf = ({ equations }: System, equation: number): readonly number[] =>
  equations[equation]?.cells ?? [];

function append(lists: Map<number, number[]>, at: number, more: readonly number[]): void {
  const list = lists.get(at) ?? [];
  lists.set(at, list);
  for (const one of more) list.push(one);
}

/** Every cell that can be reached from the given ones. */
function reach(
  from: readonly number[],
  steps: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const reached = new Set(from);
  for (const cell of reached) for (const next of steps.get(cell) ?? []) reached.add(next);
  return reached;
}
