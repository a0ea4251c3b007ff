import { spellings } from '../../report/column';
import type { Post } from '../../report/rows';
import { totals } from '../../report/tables/totals';
import type { FrameColumn } from '../grid/frame';
import type { AdoptedCell, AdoptedRow, Side } from '../proposal/adoption';
import { textCell } from './areaRows';
import type { ChosenSide, MoneyContext } from './chosenSides';
import type { PostLine } from './layout';
import type { Line } from './lines';
import { moneyCell } from './moneyCell';
import type { MoneyTable } from './moneyTable';
import type { MoneyField } from './roles';
import { varianceFit } from './varianceFit';

const POST_WORDS = spellings<Post>(totals.columns.post.words);

/** A post and how its row turns into Tertial's. */
interface TurnedPost {
  readonly post: Post | null;
  readonly line: Line;
  readonly columns: ReadonlyMap<MoneyField, FrameColumn>;
  readonly sign: 1 | -1;
  readonly varianceSign: 1 | -1;
  readonly isNet: boolean;
}

/** The rows of Summering or Driftbudget that a table gives. */
export function postRows(
  table: MoneyTable,
  sides: readonly ChosenSide[],
  context: MoneyContext,
): AdoptedRow[] {
  const { grid } = table.frame;
  return turnedPosts(table, sides).map(({ post, line, columns, sign, varianceSign, isNet }) => {
    const cells: Record<string, AdoptedCell> = { post: textCell(post && POST_WORDS[post]) };
    for (const [field, { column }] of columns) {
      if (field === 'priorBooked' || field === 'priorForecast') continue;
      const turning = { ...context, sign: field === 'variance' ? varianceSign : sign };
      cells[field] = moneyCell(grid, line.row.row, column, turning);
    }
    return { sheet: grid.sheet.name, row: line.row.row, isNet, cells };
  });
}

function turnedPosts(table: MoneyTable, sides: readonly ChosenSide[]): TurnedPost[] {
  const { layout } = table;
  const ofSide = (side: Side | null): ChosenSide | undefined =>
    sides.find(({ reading }) => reading.side === side);
  const total = totalOf(table);
  if (layout.kind === 'columns' && total) {
    return sides.map((side) => ({
      post: side.side === 'cost' ? ('costs' as const) : ('revenues' as const),
      line: total,
      ...turningOf(side),
    }));
  }
  if (layout.kind === 'net') {
    const side = ofSide(null);
    if (!side || !total) return [];
    const post = side.side === null ? null : side.side === 'revenue' ? 'revenues' : 'costs';
    return [{ post, line: total, ...turningOf(side) }];
  }
  const cost = ofSide('cost');
  const revenue = ofSide('revenue');
  const any = cost ?? revenue ?? sides[0];
  if (!any) return [];
  const result = resultTurning(table, cost, revenue, any);
  return layout.posts.map(({ line, post, side }) => {
    const own = side === 'cost' ? cost : side === 'revenue' ? revenue : undefined;
    if (own) return { post, line, ...turningOf(own) };
    const sign =
      post === 'fundMovement'
        ? movementSign(table, any.columns)
        : post === 'resultBefore' || post === 'resultAfter'
          ? result.sign
          : 1;
    return {
      post,
      line,
      columns: any.columns,
      sign,
      varianceSign: result.varianceSign(sign),
      isNet: false,
    };
  });
}

const turningOf = ({ columns, sign, varianceSign, isNet }: ChosenSide) => ({
  columns,
  sign,
  varianceSign,
  isNet,
});

/** The last line that calls itself a total without a side, before anything is put on top of it. */
function totalOf({ layout }: MoneyTable): Line | null {
  const added = layout.others.find(({ kind, line }) => kind === 'other' && line.amounts.size > 0);
  const end = added?.line.row.row ?? Infinity;
  const found = layout.others.filter(
    ({ kind, line }) =>
      line.row.row < end && (kind === 'total' || (kind === 'subtotal' && line.meaning.isTotal)),
  );
  return found[found.length - 1]?.line ?? null;
}

const COMPARED: readonly MoneyField[] = ['budget', 'booked', 'forecast', 'priorAccounts'];

/** Result is revenue − cost: which sign of the row that is, and which way its variance counts. */
function resultTurning(
  { layout, step }: MoneyTable,
  cost: ChosenSide | undefined,
  revenue: ChosenSide | undefined,
  any: ChosenSide,
): { sign: 1 | -1; varianceSign: (sign: 1 | -1) => 1 | -1 } {
  const lineOf = (post: Post): PostLine | undefined =>
    layout.posts.find((one) => one.post === post);
  const [costs, revenues, result] = [lineOf('costs'), lineOf('revenues'), lineOf('resultBefore')];
  let votes = 0;
  if (costs && revenues && result && cost && revenue) {
    for (const field of COMPARED) {
      const column = any.columns.get(field)?.column;
      if (column === undefined) continue;
      const at = ({ line }: PostLine): number => line.amounts.get(column) ?? NaN;
      const expected = revenue.sign * at(revenues) - cost.sign * at(costs);
      if (Math.abs(at(result) - expected) <= step * 2) votes++;
      if (Math.abs(at(result) + expected) <= step * 2) votes--;
    }
  }
  const isLedger = cost?.sign === 1 && revenue?.sign === -1;
  const sign = votes === 0 ? (isLedger ? -1 : 1) : votes > 0 ? 1 : -1;
  const written = writtenSign(layout.posts, any, step) ?? sharedSign(cost, revenue, any);
  return { sign, varianceSign: (own) => (written === null || written === -own ? 1 : -1) };
}

/** Which sign of budget − forecast the rows of result and fund hold. */
function writtenSign(
  posts: readonly PostLine[],
  { columns }: ChosenSide,
  step: number,
): 1 | -1 | null {
  const [variance, budget, forecast] = (['variance', 'budget', 'forecast'] as const).map(
    (field) => columns.get(field)?.column,
  );
  if (variance === undefined || budget === undefined || forecast === undefined) return null;
  const lines = posts
    .filter(({ side }) => side === 'net')
    .map(({ line }) => ({ line, side: 'net' as const, area: '' }));
  return varianceFit(lines, variance, budget, forecast, step).signs.get('net') ?? null;
}

/** Where costs and revenues are counted the same way as written, so is the result. */
function sharedSign(
  cost: ChosenSide | undefined,
  revenue: ChosenSide | undefined,
  any: ChosenSide,
): 1 | -1 | null {
  const { fit } = any.reading.roles;
  const [ofCost, ofRevenue] = [cost, revenue].map((side) =>
    side ? (fit?.signs.get(side.reading.side) ?? null) : null,
  );
  return ofCost !== undefined && ofCost === ofRevenue ? ofCost : null;
}

/** A withdrawal from the fund has plus in Tertial: closing = opening − movement. */
function movementSign(
  { layout, step }: MoneyTable,
  columns: ReadonlyMap<MoneyField, FrameColumn>,
): 1 | -1 {
  const at = (post: Post, column: number): number =>
    layout.posts.find((one) => one.post === post)?.line.amounts.get(column) ?? NaN;
  let votes = 0;
  for (const field of COMPARED) {
    const column = columns.get(field)?.column;
    if (column === undefined) continue;
    const movement = at('fundMovement', column);
    const change = at('openingFund', column) - at('closingFund', column);
    if (movement !== 0 && Math.abs(change - movement) <= step * 2) votes++;
    if (movement !== 0 && Math.abs(change + movement) <= step * 2) votes--;
    const gained = at('resultAfter', column) - at('resultBefore', column);
    if (movement !== 0 && Math.abs(gained - movement) <= step * 2) votes++;
    if (movement !== 0 && Math.abs(gained + movement) <= step * 2) votes--;
  }
  return votes < 0 ? -1 : 1;
}
