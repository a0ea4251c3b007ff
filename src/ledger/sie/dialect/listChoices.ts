import type { Part } from './part';

/** More kinds of lists than this are not tried in every combination. */
const MOST = 6;

/**
 * Which kinds of object lists may be added up without counting anything twice: a file that has
 * `{1 A}` and `{6 P}` may give the same money by each. Every choice of kinds, the ones that tell most
 * about dimension 1 first.
 *
 * @param parents dimensions that divide another one further, by number: what stands for such a
 *   dimension repeats the amounts of the one above, and is no choice beside it.
 */
export function listChoices(
  parts: readonly Part[],
  parents: ReadonlyMap<string, string>,
): readonly ReadonlySet<string>[] {
  const counts = new Map<string, number>();
  for (const { dimensions } of parts) {
    if (dimensions !== '') counts.set(dimensions, (counts.get(dimensions) ?? 0) + 1);
  }
  const kinds = [...counts.keys()].filter((kind) => !repeatsParent(kind, counts, parents));
  if (kinds.length > MOST) return [new Set(kinds), ...kinds.map((kind) => new Set([kind]))];
  const value = (choice: ReadonlySet<string>): number => {
    const sum = (wanted: (kind: string) => boolean): number =>
      [...choice].reduce((all, kind) => all + (wanted(kind) ? (counts.get(kind) ?? 0) : 0), 0);
    return sum(hasMain) * parts.length + sum(() => true);
  };
  return subsets(kinds).sort((a, b) => value(b) - value(a));
}

/** Whether a kind of list says the object of dimension 1: cost centre or unit. */
const hasMain = (kind: string): boolean => kind.split(',').includes('1');

function repeatsParent(
  kind: string,
  kinds: ReadonlyMap<string, number>,
  parents: ReadonlyMap<string, string>,
): boolean {
  const above = new Set(kind.split(',').map((dimension) => parents.get(dimension) ?? dimension));
  const parent = [...above].sort().join(',');
  return parent !== kind && kinds.has(parent);
}

/** Every choice of some; of none too. */
function subsets(kinds: readonly string[]): Set<string>[] {
  return kinds.reduce<Set<string>[]>(
    (all, kind) => [...all, ...all.map((choice) => new Set([...choice, kind]))],
    [new Set()],
  );
}
