import { sum } from '../../figures/arithmetic';
import { equals } from '../../figures/compare';
import type { Claim } from './claim';

/**
 * Several changes of one area's costs are its parts, unless they say the same: *ökade kostnader om 2,1
 * … och om 1,3*. They are not held against the whole when another is, or when they give it together.
 */
export function partsTogether(claims: readonly Claim[]): Claim[] {
  const groups = new Map<unknown, Claim[]>();
  for (const claim of claims) {
    const cell = claim.reading?.figures[0]?.figure.cells[0];
    if (!cell || !/^(cost|revenue)Variance$/.test(claim.kind)) continue;
    groups.set(cell, [...(groups.get(cell) ?? []), claim]);
  }
  const parts = new Set<Claim>();
  for (const group of groups.values()) {
    const wrong = group.filter(({ verdict }) => verdict === 'contradicts');
    if (group.length < 2 || wrong.length === 0) continue;
    const [first] = group;
    const isSame = first && group.every(({ amount }) => equals(amount.low, first.amount.low));
    if (isSame && wrong.length === group.length) continue;
    if (wrong.length < group.length || isTogether(group))
      wrong.forEach((claim) => parts.add(claim));
  }
  return claims.map((claim) =>
    parts.has(claim)
      ? { ...claim, verdict: 'untied', kind: 'part', reading: null, untied: 'part' }
      : claim,
  );
}

function isTogether(group: readonly Claim[]): boolean {
  const held = group[0]?.reading?.figures[0];
  if (!held) return false;
  const total = sum(group.map(({ amount }) => amount.low));
  const figure = held.figure.value;
  return (
    total.digits !== 0n &&
    (equals(total, figure) || equals(total, { ...figure, digits: -figure.digits }))
  );
}
