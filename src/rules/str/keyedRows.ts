import { foldText } from '../../language/cleanText';
import type { Datum } from '../../report/datum';
import type { Report } from '../../report/report';

/** Tables whose rows must not share a key, each as the cells that name its rows. */
export const keyedTables = (report: Report): readonly (readonly Datum<unknown>[])[] => [
  report.heading.rows,
  report.operatingBudget.rows.map(({ post }) => post),
  report.areas.rows.map(({ area }) => area),
  report.totals.rows.map(({ post }) => post),
  report.goals.rows.map(({ id }) => id),
  report.indicators.rows.map(({ name }) => name),
  report.activities.rows.map(({ id, name }) => (id.value === null ? name : id)),
  report.balance.rows.map(({ post }) => post),
];

/** The rows of one table that say the same key, those that are alone left out. */
export function sharingKey(cells: readonly Datum<unknown>[]): Datum<unknown>[][] {
  const groups = new Map<string, Datum<unknown>[]>();
  for (const cell of cells) {
    const key = foldText(cell.row.key);
    // A row that can't be named is a finding of its own (STR-03, 06 or 08).
    if (cell.value === null && cell.fault?.kind !== 'outsideVocabulary') continue;
    if (key === '') continue;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
