import { followingOf, type Following } from './search/following';
import { rankRepairs } from './rankRepairs';
import { searchRepairs, type Repair } from './search/search';
import { changed, isViolated, stateOf, touchedBy, violatedIn, type State } from './search/state';
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
  const cluster = clustering(violatedIn(state), following);
  const found: Culprits[] = [];
  let left = violatedIn(state);
  let budget = limits.inAll;
  while (left.length > 0) {
    const together = cluster(left);
    const limit = Math.min(limits.perProblem, budget);
    const search = searchRepairs(state, following, together, limit);
    budget -= search.steps;
    const [best, ...others] = rankRepairs(state, search.repairs);
    const { isComplete } = search;
    if (!best) {
      found.push({ state, equations: together, repairs: [], isComplete });
      const hopeless = new Set(together);
      left = left.filter((equation) => !hopeless.has(equation));
      continue;
    }
    const parts = separate(state, best);
    if (parts.length === 1) {
      const equations = mendedOf(state, best, left);
      found.push({ state, equations, repairs: [best, ...others], isComplete });
      state = applied(state, [best]);
    } else {
      for (const part of parts) {
        const rest = parts.filter((other) => other !== part);
        const alone = applied(state, rest);
        const sought = mendedOf(alone, part, left);
        const again = searchRepairs(alone, following, sought, Math.min(limits.perProblem, budget));
        budget -= again.steps;
        const repairs = rankRepairs(alone, again.repairs);
        found.push({
          state: alone,
          equations: sought,
          repairs: repairs.length > 0 ? repairs : [part],
          isComplete: isComplete && again.isComplete,
        });
      }
      state = applied(state, parts);
    }
    left = left.filter((equation) => isViolated(state, equation));
  }
  return found;
}

/**
 * The failing relations that are connected with the first one through common cells. Mending only
 * removes relations, so the connections are computed once.
 */
function clustering(
  failing: readonly number[],
  { mayMend }: Following,
): (left: readonly number[]) => number[] {
  const sharing = new Map<number, number[]>();
  for (const equation of failing) {
    for (const cell of mayMend(equation)) {
      const others = sharing.get(cell);
      if (others) others.push(equation);
      else sharing.set(cell, [equation]);
    }
  }
  return (left) => {
    const open = new Set(left);
    const together = new Set(left.slice(0, 1));
    const seen = new Set<number>();
    for (const equation of together) {
      for (const cell of mayMend(equation)) {
        if (seen.has(cell)) continue;
        seen.add(cell);
        for (const other of sharing.get(cell) ?? []) if (open.has(other)) together.add(other);
      }
    }
    return [...together].sort((a, b) => a - b);
  };
}

const applied = (state: State, repairs: readonly Repair[]): State =>
  changed(
    state,
    repairs.flatMap(({ changes, following }) => [...changes, ...following]),
  );

/** The relations that a repair makes hold. */
function mendedOf(state: State, repair: Repair, equations: readonly number[]): number[] {
  const after = applied(state, [repair]);
  return equations.filter((one) => isViolated(state, one) && !isViolated(after, one));
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
  const touched = [...touchedBy(state.system, repair.changes)];
  const isBroken = touched.some((one) => !isViolated(state, one) && isViolated(after, one));
  return !isBroken && mendedOf(state, repair, touched).length > 0;
}
