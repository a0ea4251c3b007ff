import type { Indexes } from '../incidence';
import type { Following } from './following';
import { Queue } from './queue';
import { isViolated, touchedBy, type Change, type State } from './state';
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

/** One more cell that a set may free, and what that costs. */
interface Choice {
  readonly cell: number;
  readonly cost: number;
}

/**
 * The sets that free one cell more than some set, cheapest first. Each is made when it is its turn:
 * of ten thousand cells of a sum only the likeliest are ever tried.
 */
interface Branch {
  readonly cells: readonly number[];
  /** The cells and the formulas that follow them. */
  readonly free: readonly number[];
  readonly cost: number;
  readonly choices: readonly Choice[];
  /** What the conflicts cost at least that the next cell does not end. */
  readonly rest: number;
  readonly next: number;
}

/** What stands in the way of a set: the cells to choose the next one from. */
interface Obstacle {
  readonly choices: readonly Choice[];
  /** How many conflicts have no cell in common. */
  readonly apart: number;
  /** Cells of all conflicts. */
  readonly size: number;
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
  const queue = new Queue<Branch>();
  const seen = new Set<string>();
  const repairs: Repair[] = [];
  const obstacleOf = obstacles(state, following);
  const sizeOf = (equation: number): number =>
    state.system.equations.at(equation)?.cells.length ?? 0;
  const soughtCells = sought.reduce((sum, equation) => sum + sizeOf(equation), 0);
  const failing = sought.filter((equation) => isViolated(state, equation));
  let steps = 0;

  /** Tries a set: it mends everything, or one more cell has to be freed. */
  const visit = (cells: readonly number[], cost: number, order: number): void => {
    steps += 1 + soughtCells / CELLS_A_STEP;
    const free = following.withFollowers(cells);
    const trial = tryCells(state, free);
    const touched = touchedBy(
      state.system,
      free.map((cell) => ({ cell })),
    );
    const open = failing.filter((equation) => !touched.has(equation));
    if (trial.kind === 'feasible' && open.length === 0) {
      const typed = new Set(cells);
      repairs.push({
        changes: trial.changes.filter(({ cell }) => typed.has(cell)),
        following: trial.changes.filter(({ cell }) => !typed.has(cell)),
        cost,
      });
      return;
    }
    const contradiction = trial.kind === 'contradiction' ? [...trial.equations] : [];
    const { choices, apart, size } = obstacleOf(open, contradiction);
    steps += size / CELLS_A_STEP;
    enqueue({ cells, free, cost, choices, rest: CELL * (apart - 1), next: 0 }, order);
  };

  /** Puts a branch where its next set belongs; equal ones in the order that they branched off. */
  const enqueue = (branch: Branch, order: number): void => {
    const choice = branch.choices[branch.next];
    if (choice) queue.push(branch, branch.cost + choice.cost + branch.rest, order);
  };

  visit([], 0, 0);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const best = repairs[0]?.cost ?? Infinity;
    if (next.priority > best + SLACK || repairs.length >= MOST_REPAIRS) break;
    const branch = next.item;
    enqueue({ ...branch, next: branch.next + 1 }, next.order);
    const choice = branch.choices[branch.next];
    if (!choice || branch.free.includes(choice.cell)) continue;
    const cells = [...branch.cells, choice.cell].sort((a, b) => a - b);
    const name = cells.join();
    if (seen.has(name)) continue;
    if (steps >= limit) return { repairs, isComplete: false, steps };
    seen.add(name);
    visit(cells, branch.cost + choice.cost, seen.size);
  }
  return { repairs, isComplete: true, steps };
}

/** Works out once what stands in the way of sets with the same open relations. */
function obstacles(state: State, following: Following) {
  const known = new Map<string, Obstacle>();
  const costs = new Map<number, number>();
  const choiceOf = (cell: number): Choice => {
    const cost = costs.get(cell) ?? costOf(state, cell);
    costs.set(cell, cost);
    return { cell, cost };
  };
  return (open: readonly number[], contradiction: readonly number[]): Obstacle => {
    const name = `${open.join()}|${contradiction.join()}`;
    const before = known.get(name);
    if (before) return before;
    const conflicts = open.map((equation) => following.mayMend(equation));
    if (contradiction.length > 0) {
      conflicts.push(together(contradiction.map((one) => following.mayMend(one))));
    }
    const made = {
      choices: Array.from(smallest(conflicts), choiceOf).sort((a, b) => a.cost - b.cost),
      apart: disjoint(conflicts),
      size: conflicts.reduce((sum, { length }) => sum + length, 0),
    };
    known.set(name, made);
    return made;
  };
}

function costOf(state: State, cell: number): number {
  const { standing, hasFormula, cells } = state.system;
  const holding = Array.from(standing(cell)).filter((one) => !isViolated(state, one)).length;
  const confirmed = CONFIRMATION * Math.min(holding, MOST_CONFIRMATIONS);
  return CELL + confirmed + (hasFormula(cell) || cells.at(cell)?.isGuarded ? UNTYPED : 0);
}

const smallest = (sets: readonly Indexes[]): Indexes =>
  sets.reduce((least, set) => (set.length < least.length ? set : least));

/** The cells of several sets, each once. */
const together = (sets: readonly Indexes[]): number[] => {
  const all = new Set<number>();
  for (const set of sets) for (const cell of set) all.add(cell);
  return [...all];
};

/** How many conflicts have no cell in common: each of them needs a cell of its own. */
function disjoint(conflicts: readonly Indexes[]): number {
  const used = new Set<number>();
  return [...conflicts]
    .sort((a, b) => a.length - b.length)
    .filter((conflict) => {
      for (const cell of conflict) if (used.has(cell)) return false;
      for (const cell of conflict) used.add(cell);
      return true;
    }).length;
}
