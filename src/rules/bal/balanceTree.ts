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
  const beneath = childrenByParent(balance.rows);
  const strays = straysIn(context);
  return balance.rows.flatMap((row) => {
    const children = beneath.get(foldText(row.post.value ?? ''));
    return children ? [{ row, children, lack: strayOn(strays, row) }] : [];
  });
}

function childrenByParent(rows: readonly BalanceRow[]): ReadonlyMap<string, BalanceRow[]> {
  const children = new Map<string, BalanceRow[]>();
  for (const row of rows) {
    if (row.parent.value === null) continue;
    const parent = foldText(row.parent.value);
    const siblings = children.get(parent);
    if (siblings) siblings.push(row);
    else children.set(parent, [row]);
  }
  return children;
}

/** The topmost posts of a side; usually one, its total. */
export const roots = ({ balance }: Report, side: Side): BalanceRow[] =>
  balance.rows.filter(
    (row) => row.side.value === side && row.parent.value === null && !row.parent.fault,
  );

/** Rows with a broken parent or side, which may belong anywhere on their side. */
const straysIn = ({ report, blockedRows }: Context): BalanceRow[] =>
  report.balance.rows.filter((row) => blockedRows.has(row.source) || row.parent.fault !== null);

function strayOn(strays: readonly BalanceRow[], { side }: BalanceRow): Lack | null {
  const stray = strays.find((row) => row.side.value === side.value || row.side.value === null);
  if (!stray) return null;
  return lack(
    `Posten ${stray.source.key} i Balansräkning måste rättas först.`,
    `The post ${stray.source.key} of Balansräkning must be corrected first.`,
  );
}

/** Whether a post's parts are *varav* rows, which need not add up to it. */
export const isOfWhich = ({ children }: BalanceNode): boolean =>
  children.some(({ ofWhich }) => ofWhich.value === true);
