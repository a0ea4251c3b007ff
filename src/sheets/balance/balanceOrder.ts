import { foldText } from '../../language/words/cleanText';
import type { BalanceRow } from '../../report/rows';

/** A post of the balance sheet, how deep it stands, and the posts directly beneath it. */
export interface BalanceLine {
  readonly row: BalanceRow;
  readonly depth: number;
  readonly children: readonly BalanceLine[];
}

/**
 * The posts from the top: each followed by its parts, in the order of the input. Posts without a
 * known parent, or in a circle, come last, so that none is left out.
 */
export function balanceOrder(rows: readonly BalanceRow[]): BalanceLine[] {
  const childrenOf = new Map<string, BalanceRow[]>();
  for (const row of rows) {
    const parent = foldText(row.parent.value ?? '');
    const known = childrenOf.get(parent);
    if (known) known.push(row);
    else childrenOf.set(parent, [row]);
  }
  const placed = new Set<BalanceRow>();
  const lines: BalanceLine[] = [];

  const place = (row: BalanceRow, depth: number): BalanceLine => {
    placed.add(row);
    const children: BalanceLine[] = [];
    const line = { row, depth, children };
    lines.push(line);
    const post = foldText(row.post.value ?? '');
    for (const child of post === '' ? [] : (childrenOf.get(post) ?? [])) {
      if (!placed.has(child)) children.push(place(child, depth + 1));
    }
    return line;
  };
  for (const row of childrenOf.get('') ?? []) place(row, 0);
  for (const row of rows) if (!placed.has(row)) place(row, 0);
  return lines;
}
