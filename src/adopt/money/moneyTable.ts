import type { Frame, FrameColumn } from '../grid/frame';
import { saysMoney } from '../grid/headerRows';
import type { Side } from '../proposal/adoption';
import { layoutOf, type AreaLine, type Layout } from './layout';
import { linesOf, tableColumns, type Line, type TableColumns } from './lines';
import { decimalsShown } from './precision';

/** A framed table of amounts, its rows told apart. */
export interface MoneyTable {
  readonly frame: Frame;
  readonly columns: TableColumns;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly decimals: number;
  /** The last shown decimal. */
  readonly step: number;
}

/** Words of what is counted and no money: volumes, staff, absence. */
const NO_MONEY =
  /(?<!\p{L})(?:antal|volym\p{L}*|årsarbet\p{L}*|sjukfrånvaro|andel|platser|dygn|elever|nyckeltal|headcount|population|invånare|pris|styckpris|à-pris|price)(?!\p{L})/iu;
const MONEY_WORD = /budget|bokslut|kostnad|intäkt|ekonomi|tkr|mnkr|mkr|kr\b/i;

/** Reads a frame as a table of amounts; null when it is none that Tertial could use. */
export function moneyTable(frame: Frame): MoneyTable | null {
  const columns = tableColumns(frame);
  if (columns.labels.length === 0) return null;
  const roles = new Set(
    columns.amounts.flatMap(({ meaning }) => (saysMoney(meaning) ? [meaning.role] : [])),
  );
  const hasBudget = roles.has('budget') || roles.has('plan');
  const hasOther = ['booked', 'forecast', 'variance', 'accounts'].some((role) =>
    roles.has(role as never),
  );
  if (!(hasBudget && hasOther) && !(roles.has('forecast') && roles.has('variance'))) return null;
  if (isNoMoney(frame, columns)) return null;
  const decimals = decimalsShown(
    frame,
    columns.amounts.filter(({ meaning }) => saysMoney(meaning)).map(({ column }) => column),
  );
  const step = 10 ** -decimals;
  const lines = linesOf(frame, columns);
  const layout = layoutOf(lines, columns.kind !== null, hasSideColumns(columns.amounts), step);
  const filled = layout.areas.filter(({ line }) => line.amounts.size > 0);
  if (filled.length + layout.posts.length < 2) return null;
  return { frame, columns, lines, layout, decimals, step };
}

/** Costs and revenues in columns of their own. */
function hasSideColumns(amounts: readonly FrameColumn[]): boolean {
  const sides = new Set(
    amounts.flatMap(({ meaning }) => (saysMoney(meaning) ? (meaning.side ?? []) : [])),
  );
  return sides.has('cost') && sides.has('revenue');
}

/** Tables of volumes have budgets and outcomes too. */
function isNoMoney({ grid, headerTop, columns }: Frame, { labels }: TableColumns): boolean {
  const above = grid.rows.filter(({ row }) => row < headerTop && row >= headerTop - 2);
  const titles = above.flatMap(({ cells }) => [...cells.values()].map(({ seen }) => seen.text));
  const headers = columns.map(({ header }) => header);
  const label = labels.map(({ header }) => header).join(' ');
  const nearest = titles[titles.length - 1] ?? '';
  if (NO_MONEY.test(label)) return true;
  return (
    NO_MONEY.test(nearest) &&
    !MONEY_WORD.test(`${nearest} ${headers.filter((header) => /kr\b/i.test(header)).join(' ')}`)
  );
}

/** The area lines of one side; of a table that does not say sides, all of them. */
export const linesOfSide = ({ layout }: MoneyTable, side: Side | null): readonly AreaLine[] =>
  layout.kind === 'columns' ? layout.areas : layout.areas.filter((area) => area.side === side);
