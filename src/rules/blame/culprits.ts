import { followingOf, type Following } from './search/following';
import { rankRepairs } from './rankRepairs';
import { searchRepairs, type Repair } from './search/search';
import {
  type Change,
  changed,
  isViolated,
  stateOf,
  touchedBy,
  violatedIn,
  type State,
} from './search/state';
import type { System } from './system';

/** Relations that fail together, and the likeliest ways to make them hold. */
export interface Culprits {
  /** The state that the repairs start from: the other problems' best repairs made. */
  readonly state: State;
  readonly equations: readonly number[];
  /**
   * The likeliest first; none when no small set of cells explains the failures, or the search
   * stopped before.
   */
  readonly repairs: readonly Repair[];
  /** Whether everything was tried that could be as likely. */
  readonly isComplete: boolean;
}

/**
 * How many sets of cells are tried, for one problem and in all. Counted rather than timed, so that
 * every machine gives the same answer.
 */
export interface Limits {
  readonly perProblem: number;
  readonly inAll: number;
}

const LIMITS: Limits = { perProblem: 4000, inAll: 12_000 };

/** Finds the cells that probably are wrong, for every group of relations that fail together. */
export function culpritsOf(system: System, limits: Limits = LIMITS): Culprits[] {
  let state = stateOf(system);
  const following = followingOf(state);
  const found: Culprits[] = [];
  const left = new Set(violatedIn(state));
  let budget = limits.inAll;
  for (const first of left) {
    // What is left after a repair belongs together anew.
    while (left.has(first)) {
      const together = clusterOf(first, left, following);
      const limit = Math.min(limits.perProblem, budget);
      const search = searchRepairs(state, following, together, limit);
      budget -= search.steps;
      const [best, ...others] = rankRepairs(state, search.repairs);
      const { isComplete } = search;
      if (!best) {
        found.push({ state, equations: together, repairs: [], isComplete });
        for (const equation of together) left.delete(equation);
        continue;
      }
      const parts = separate(state, best);
      if (parts.length === 1) {
        const equations = mendedOf(state, best, left);
        found.push({ state, equations, repairs: [best, ...others], isComplete });
      } else {
        for (const part of parts) {
          const rest = parts.filter((other) => other !== part);
          const alone = applied(state, rest);
          const sought = mendedOf(alone, part, left);
          const limit = Math.min(limits.perProblem, budget);
          const again = searchRepairs(alone, following, sought, limit);
          budget -= again.steps;
          const repairs = rankRepairs(alone, again.repairs);
          found.push({
            state: alone,
            equations: sought,
            repairs: repairs.length > 0 ? repairs : [part],
            isComplete: isComplete && again.isComplete,
          });
        }
      }
      state = applied(state, parts);
      // No other relation is touched by the repair.
      for (const equation of touchedBy(system, parts.flatMap(changesOf))) {
        if (!isViolated(state, equation)) left.delete(equation);
      }
    }
  }
  return found;
}

/** The relations left that are connected with one of them through common cells, in their order. */
function clusterOf(
  first: number,
  left: ReadonlySet<number>,
  { mayMend, mendedBy }: Following,
): number[] {
  const together = new Set([first]);
  const seen = new Set<number>();
  for (const equation of together) {
    for (const cell of mayMend(equation)) {
      if (seen.has(cell)) continue;
      seen.add(cell);
      for (const other of mendedBy(cell)) if (left.has(other)) together.add(other);
    }
  }
  return [...together].sort((a, b) => a - b);
}

const changesOf = ({ changes, following }: Repair): Change[] => [...changes, ...following];

const applied = (state: State, repairs: readonly Repair[]): State =>
  changed(state, repairs.flatMap(changesOf));

/** Those of some relations that a repair makes hold, in their order. */
function mendedOf(state: State, repair: Repair, equations: ReadonlySet<number>): number[] {
  const after = applied(state, [repair]);
  return [...touchedBy(state.system, changesOf(repair))]
    .filter((one) => equations.has(one) && isViolated(state, one) && !isViolated(after, one))
    .sort((a, b) => a - b);
}

/**
 * Splits a repair into those of its cells that are errors of their own: changed alone, such a cell
 * puts something right and nothing wrong. What belongs together, as two amounts that were typed on
 * each other's rows, stays together.
 */
function separate(state: State, best: Repair): Repair[] {
  if (best.changes.length < 2 || best.following.length > 0) return [best];
  const alone = best.changes.map((change): Repair => ({ ...best, changes: [change] }));
  const own = alone.filter((one) => isErrorOfItsOwn(state, one));
  const joint = best.changes.filter(
    ({ cell }) => !own.some(({ changes }) => changes[0]?.cell === cell),
  );
  return joint.length === 0 ? own : [...own, { ...best, changes: joint }];
}

function isErrorOfItsOwn(state: State, repair: Repair): boolean {
  const after = applied(state, [repair]);
  const touched = touchedBy(state.system, repair.changes);
  const isBroken = [...touched].some((one) => !isViolated(state, one) && isViolated(after, one));
  return !isBroken && mendedOf(state, repair, touched).length > 0;
}
