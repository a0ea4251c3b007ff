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
  const first = new Map<string, Datum<unknown>>();
  const shared = new Map<string, Datum<unknown>[]>();
  for (const cell of cells.filter(isNamed)) {
    const key = foldText(cell.row.key);
    const before = first.get(key);
    if (before) shared.set(key, [...(shared.get(key) ?? [before]), cell]);
    else first.set(key, cell);
  }
  return [...shared.values()];
}

/** A row that can't be named is a finding of its own (STR-03, 06 or 08). */
const isNamed = ({ value, fault, row }: Datum<unknown>): boolean =>
  row.key !== '' && (value !== null || fault?.kind === 'outsideVocabulary');
