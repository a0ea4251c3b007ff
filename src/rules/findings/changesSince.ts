import type { Finding } from '../finding';

/** How the findings differ from the last check (*sedan förra kontrollen*). */
export interface ChangesSince {
  readonly fresh: readonly Finding[];
  readonly unchanged: readonly Finding[];
  /** The ids of findings that are no longer there. */
  readonly gone: readonly string[];
}

/**
 * Compares findings with those of an earlier check, by id: rows may have moved and amounts changed,
 * a finding is the same as long as it is about the same cell.
 *
 * @param baseline the ids that were kept from the earlier check.
 */
export function changesSince(
  baseline: readonly string[],
  findings: readonly Finding[],
): ChangesSince {
  const before = new Set(baseline);
  const now = new Set(findings.map(({ id }) => id));
  return {
    fresh: findings.filter(({ id }) => !before.has(id)),
    unchanged: findings.filter(({ id }) => before.has(id)),
    gone: baseline.filter((id) => !now.has(id)),
  };
}
