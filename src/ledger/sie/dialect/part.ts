import type { Month, Objects } from '../../ledger';

/** An amount of one account, month and list of objects, as the file gives it. */
export interface Part {
  readonly account: string;
  readonly month: Month;
  readonly objects: Objects;
  /** The dimensions of its list, `1,6`; '' for one without objects. */
  readonly dimensions: string;
  /** Debit plus. */
  readonly ore: bigint;
}

/** A part with the list as SIE writes it: dimension and object by turns. */
export function partOf(account: string, month: Month, list: readonly string[], ore: bigint): Part {
  const objects: Record<string, string> = {};
  for (let at = 0; at + 1 < list.length; at += 2) objects[list[at] ?? ''] = list[at + 1] ?? '';
  return { account, month, objects, dimensions: Object.keys(objects).sort().join(','), ore };
}

/** Sums by whatever tells parts apart. */
export function sumBy(
  parts: Iterable<Part>,
  key: (part: Part) => string,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const part of parts) sums.set(key(part), (sums.get(key(part)) ?? 0n) + part.ore);
  return sums;
}

export const byAccount = ({ account }: Part): string => account;

export const byAccountAndMonth = ({ account, month }: Part): string => `${account}\t${month}`;
