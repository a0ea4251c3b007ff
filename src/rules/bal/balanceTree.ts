import { foldText } from '../../language/words/cleanText';
import { addressOf } from '../../report/address';
import { type Datum, isMissing } from '../../report/datum';
import type { Report } from '../../report/report';
import type { BalanceRow, Side } from '../../report/rows';
import type { Context } from '../context';
import { sameName } from '../str/references';
import { str05 } from '../str/STR-05-dangling-reference';
import { str09 } from '../str/STR-09-circle';
import { whyUnusable } from '../usable';
import { type Lack, lack, unreadable } from '../lack';
import { rowName } from '../common/words';

/** A post and the posts directly beneath it. */
export interface BalanceNode {
  readonly row: BalanceRow;
  readonly children: readonly BalanceRow[];
  /** Why the children can't be added up: one that may belong here has a broken parent. */
  readonly lack: Lack | null;
}

/** Every post that has parts, or may have: one without a name may be the parent of some row. */
export function parents(context: Context): BalanceNode[] {
  const { report } = context;
  const { rows } = report.balance;
  const childrenOf = new Map<string, BalanceRow[]>();
  for (const row of rows) {
    if (row.parent.value === null) continue;
    const name = sameName(row.parent);
    const siblings = childrenOf.get(name);
    if (siblings) siblings.push(row);
    else childrenOf.set(name, [row]);
  }
  const broken = brokenParentRows(report);
  return rows.flatMap((row): BalanceNode[] => {
    const nameless = row.post.value === null ? whyUnusable(context, row.post) : null;
    if (nameless) return [{ row, children: [], lack: { lack: nameless } }];
    const children = childrenOf.get(sameName(row.post)) ?? [];
    return children.length > 0 ? [{ row, children, lack: brokenParentRowOf(broken, row) }] : [];
  });
}

/**
 * Rows whose parent can't be read, does not exist or is part of a circle: they may belong anywhere.
 */
function brokenParentRows(report: Report): BalanceRow[] {
  const misplaced = new Set([...str05.brokenRows(report), ...str09.brokenRows(report)]);
  return report.balance.rows.filter(
    ({ source, parent }) => misplaced.has(source) || parent.fault !== null,
  );
}

/**
 * A row with a broken parent that may belong under this one: it has the same side, or none that can
 * be read.
 */
function brokenParentRowOf(broken: readonly BalanceRow[], parent: BalanceRow): Lack | null {
  const row = broken.find(
    ({ side }) => side.value === parent.side.value || side.value === null || !parent.side.value,
  );
  return row ? mustBeCorrected(row) : null;
}

function mustBeCorrected({ source, parent }: BalanceRow): Lack {
  const place = `${source.table.sheet}!${addressOf(parent)}`;
  return lack(
    `Överordnad post för ${rowName(source, 'sv')} i Balansräkning (${place}) måste rättas först.`,
    `Överordnad post of ${rowName(source, 'en')} in Balansräkning (${place}) must be corrected first.`,
  );
}

const SIDE_NAMES: Readonly<Record<Side, string>> = {
  assets: 'Tillgångar',
  liabilitiesAndEquity: 'Skulder och eget kapital',
};

/**
 * The posts that are a side's total: the topmost post that has the side's name, else all that stand
 * topmost. Why there are none to trust, otherwise.
 */
export function totalOf(report: Report, side: Side): readonly BalanceRow[] | Lack {
  const { rows, columns } = report.balance;
  const topmost = rows.filter(({ parent }) => isMissing(parent));
  const roots = topmost.filter((row) => row.side.value === side);
  const named = roots.filter(({ post }) => isNameOf(side, post));
  if (named.length > 0) return named;
  const unplaced = topmost.find((row) => row.side.value === null);
  if (unplaced) return unreadable(unplaced.side);
  const hasParents = columns.some(({ name }) => name === 'Överordnad post');
  if (roots.length > 1 && !hasParents) return NO_PARENTS;
  return roots.length > 0 ? roots : noTotal(SIDE_NAMES[side]);
}

const isNameOf = (side: Side, post: Datum<string>): boolean =>
  sameName(post).replace(/^summa /, '') === foldText(SIDE_NAMES[side]);

const NO_PARENTS: Lack = lack(
  'Kolumnen Överordnad post saknas i Balansräkning, så delarna kan inte skiljas från summorna.',
  'Balansräkning has no column Överordnad post, so the parts cannot be told from the totals.',
);

const noTotal = (side: string): Lack =>
  lack(
    `Sidan ${side} i Balansräkning har ingen översta post.`,
    `The side ${side} of Balansräkning has no topmost post.`,
  );

/** Whether a post's parts are *varav* rows, which need not add up to it. */
export const isOfWhich = ({ children }: BalanceNode): boolean =>
  children.some(({ ofWhich }) => ofWhich.value === true);
