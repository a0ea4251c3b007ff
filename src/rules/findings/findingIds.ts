import type { Outcome } from '../rule';

type Found = Extract<Outcome, { kind: 'found' }>;

/** A rule with more findings than this is not looked through for two with one key. */
const MOST_REMEMBERED = 100_000;

/**
 * Names what a rule found, in its order: by rule and key of the reported cell. Two findings with the
 * same key, as on rows that repeat it, get a number to tell them apart.
 */
export function findingIds(rule: string): (found: Found) => string {
  const timesSeen = new Map<string, number>();
  return ({ finding, subject }) => {
    const name = [rule, subject ?? finding.cells[0]?.key].join('|');
    const times = (timesSeen.get(name) ?? 0) + 1;
    if (times > 1 || timesSeen.size < MOST_REMEMBERED) timesSeen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  };
}
