import { foldText } from '../../language/words/cleanText';
import { type Datum, isMissing } from '../../report/datum';
import type { Report } from '../../report/report';

/** The cells that name a row; the last of them is the one to point at. */
export type NamingCells = readonly [...Datum<unknown>[], Datum<unknown>];

/** Tables whose rows must not share a key, each as the cells that name its rows. */
export const keyedTables = (report: Report): readonly (readonly NamingCells[])[] => [
  report.heading.rows.map((name) => [name]),
  report.operatingBudget.rows.map(({ post }) => [post]),
  report.areas.rows.map(({ kind, area }) => [kind, area]),
  report.totals.rows.map(({ post }) => [post]),
  report.goals.rows.map(({ id }) => [id]),
  report.indicators.rows.map(({ goalId, name }) => [goalId, name]),
  report.activities.rows.map(({ id, goalId, name }) => (isMissing(id) ? [goalId, name] : [id])),
  report.balance.rows.map(({ post }) => [post]),
];

/** Rows with one key, in their order. */
export type Sharing = [Datum<unknown>, ...Datum<unknown>[]];

/** The rows of one table that say the same key, those that are alone left out. */
export function sharingKey(rows: readonly NamingCells[]): Sharing[] {
  const first = new Map<string, Datum<unknown>>();
  const shared = new Map<string, Sharing>();
  for (const cells of rows) {
    // A row that can't be named is a finding of its own (STR-03, 06 or 08).
    if (cells.some(({ value }) => value === null)) continue;
    const cell = pointedAt(cells);
    const key = foldText(cell.row.key);
    const before = first.get(key);
    const group = shared.get(key);
    if (group) group.push(cell);
    else if (before) shared.set(key, [before, cell]);
    else first.set(key, cell);
  }
  return [...shared.values()];
}

/** The cell that a finding about a row's name points at. */
export const pointedAt = (cells: NamingCells): Datum<unknown> =>
  cells[cells.length - 1] as Datum<unknown>;
