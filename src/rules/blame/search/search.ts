import type { Following } from './following';
import { Queue } from './queue';
import { isViolated, type Change, type State } from './state';
import { tryCells } from './trial';

/** Cells whose change makes the sought relations hold, and every relation they stand in. */
export interface Repair {
  /** Typed cells to change. */
  readonly changes: readonly Change[];
  /** Formulas that are worked out again. */
  readonly following: readonly Change[];
  readonly cost: number;
}

export interface SearchResult {
  readonly repairs: readonly Repair[];
  readonly isComplete: boolean;
  /** How many sets were tried; relations of very many cells make one count as several. */
  readonly steps: number;
}

/** What one changed cell costs. The rest tells apart sets of equally many cells. */
const CELL = 1000;
/** Formulas are seldom mistyped, and locked or imported cells never: other cells are likelier. */
const UNTYPED = 500;
/** Each relation that holds confirms its cells. */
const CONFIRMATION = 10;
const MOST_CONFIRMATIONS = 9;
/**
 * Repairs that cost at most this much more than the cheapest are alternatives to it. It is less
 * than the cost of a cell, so no repair changes more cells than it needs.
 */
const SLACK = 400;
const MOST_REPAIRS = 64;
/** Looking at so many cells is as much work as trying a set of a relation of usual length. */
const CELLS_A_STEP = 256;

interface Node {
  readonly cells: readonly number[];
  readonly cost: number;
}

/**
 * Finds the cheapest sets of cells whose change makes the sought relations hold without breaking
 * any other (Fellegi–Holt): best first, each time freeing one more cell of a contradiction. A lower
 * bound keeps the search short: contradictions without a common cell need a cell each.
 *
 * @param sought relations that do not hold.
 * @param limit how many sets to try at most, so that the work is bounded alike on every machine.
 */
export function searchRepairs(
  state: State,
  following: Following,
  sought: readonly number[],
  limit: number,
): SearchResult {
  const queue = new Queue<Node>();
  const seen = new Set<string>(['']);
  const repairs: Repair[] = [];
  queue.push({ cells: [], cost: 0 }, 0);
  const sizeOf = (equation: number): number => state.system.equations[equation]?.cells.length ?? 0;
  const soughtCells = sought.reduce((sum, equation) => sum + sizeOf(equation), 0);
  let steps = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const best = repairs[0]?.cost ?? Infinity;
    if (next.priority > best + SLACK || repairs.length >= MOST_REPAIRS) break;
    if (steps >= limit) return { repairs, isComplete: false, steps };
    const { cells, cost } = next.item;
    steps += 1 + soughtCells / CELLS_A_STEP;
    const free = following.withFollowers(cells);
    const trial = tryCells(state, free);
    const open = sought.filter((equation) => isOpen(state, equation, free));
    const conflicts = open.map((equation) => following.mayMend(equation));
    if (trial.kind === 'contradiction') {
      conflicts.push(new Set([...trial.equations].flatMap((one) => [...following.mayMend(one)])));
    } else if (conflicts.length === 0) {
      const typed = new Set(cells);
      repairs.push({
        changes: trial.changes.filter(({ cell }) => typed.has(cell)),
        following: trial.changes.filter(({ cell }) => !typed.has(cell)),
        cost,
      });
      continue;
    }
    steps += conflicts.reduce((sum, { size }) => sum + size, 0) / CELLS_A_STEP;
    const apart = disjoint(conflicts);
    for (const cell of smallest(conflicts)) {
      if (free.includes(cell)) continue;
      const more = [...cells, cell].sort((a, b) => a - b);
      const name = more.join();
      if (seen.has(name)) continue;
      seen.add(name);
      const dearer = cost + costOf(state, cell);
      const needed = apart.filter((conflict) => !conflict.has(cell)).length;
      queue.push({ cells: more, cost: dearer }, dearer + CELL * needed);
    }
  }
  return { repairs, isComplete: true, steps };
}

/** Whether a relation fails and none of its cells is free. */
const isOpen = (state: State, equation: number, free: readonly number[]): boolean =>
  isViolated(state, equation) &&
  !(state.system.equations[equation]?.cells ?? []).some((cell) => free.includes(cell));

function costOf(state: State, cell: number): number {
  const { equations = [], hasFormula, isGuarded } = state.system.cells[cell] ?? {};
  const holding = equations.filter((equation) => !isViolated(state, equation)).length;
  const confirmed = CONFIRMATION * Math.min(holding, MOST_CONFIRMATIONS);
  return CELL + confirmed + (hasFormula || isGuarded ? UNTYPED : 0);
}

const smallest = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  sets.reduce((least, set) => (set.size < least.size ? set : least));

/** Conflicts without a common cell: each of them still needs one, unless it has it. */
function disjoint(conflicts: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const used = new Set<number>();
  return [...conflicts]
    .sort((a, b) => a.size - b.size)
    .filter((conflict) => {
      if ([...conflict].some((cell) => used.has(cell))) return false;
      for (const cell of conflict) used.add(cell);
      return true;
    });
}
