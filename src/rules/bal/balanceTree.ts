import { foldText } from '../../language/cleanText';
import type { Report } from '../../report/report';
import type { BalanceRow, Side } from '../../report/rows';
import type { Context } from '../context';
import { type Lack, lack } from '../usable';

/** A post and the posts directly beneath it. */
export interface BalanceNode {
  readonly row: BalanceRow;
  readonly children: readonly BalanceRow[];
  /** Why the children can't be added up: one that may belong here has a broken parent. */
  readonly lack: Lack | null;
}

/** Every post that has parts. */
export function parents(context: Context): BalanceNode[] {
  const { balance } = context.report;
  return balance.rows.flatMap((row) => {
    const children = balance.rows.filter((other) => isParent(row, other));
    return children.length > 0 ? [{ row, children, lack: strayOn(context, row) }] : [];
  });
}

const isParent = (row: BalanceRow, child: BalanceRow): boolean =>
  child.parent.value !== null && foldText(child.parent.value) === foldText(row.post.value ?? '');

/** The topmost posts of a side; usually one, its total. */
export const roots = ({ balance }: Report, side: Side): BalanceRow[] =>
  balance.rows.filter(
    (row) => row.side.value === side && row.parent.value === null && !row.parent.fault,
  );

/** A row with a broken parent or side may belong anywhere on its side. */
function strayOn({ report, blockedRows }: Context, parent: BalanceRow): Lack | null {
  const stray = report.balance.rows.find(
    (row) =>
      (blockedRows.has(row.source) || row.parent.fault !== null) &&
      (row.side.value === parent.side.value || row.side.value === null),
  );
  if (!stray) return null;
  return lack(
    `Posten ${stray.source.key} i Balansräkning måste rättas först.`,
    `The post ${stray.source.key} of Balansräkning must be corrected first.`,
  );
}

/** Whether a post's parts are *varav* rows, which need not add up to it. */
export const isOfWhich = ({ children }: BalanceNode): boolean =>
  children.some(({ ofWhich }) => ofWhich.value === true);
