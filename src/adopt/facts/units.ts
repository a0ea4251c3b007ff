import { isMoneyUnit, type MoneyUnit } from '../../figures/money';
import type { Frame } from '../grid/frame';
import { moneyUnitIn } from '../words/moneyUnitIn';
import type { Title } from './titles';

/** The unit of a table and where that is said; null for where it is not. */
export interface TableUnit {
  readonly unit: MoneyUnit;
  readonly from: string;
}

/** A note speaks of amounts of its own, unless it says that it is about all. */
const SAYS_ALL = /belopp|tkr\b.*$|^\(?i? ?(?:tkr|mnkr|mkr|kkr|kr)\)?$|anges i|redovisas i|amounts/i;

/**
 * The unit of a table: from its headers, the titles nearest above it, the formats of its cells, the
 * name of its sheet, and what other titles of the workbook say, in that order.
 */
export function unitOf(frame: Frame, titles: readonly Title[]): TableUnit | null {
  return (
    inHeaders(frame) ?? inTitles(frame, titles) ?? inFormats(frame) ?? elsewhere(frame, titles)
  );
}

function inHeaders({ columns, grid, headerTop }: Frame): TableUnit | null {
  const units = new Set(columns.flatMap(({ meaning }) => meaning.unit ?? []));
  const [unit] = units;
  if (units.size === 1 && unit) return { unit, from: `${grid.sheet.name}, rad ${headerTop}` };
  return null;
}

function inTitles({ grid, headerTop }: Frame, titles: readonly Title[]): TableUnit | null {
  const above = titles
    .filter(({ sheet, row, rank }) => sheet === grid.sheet.name && rank === 0 && row < headerTop)
    .sort((a, b) => b.row - a.row);
  return firstIn(above);
}

function firstIn(titles: readonly Title[]): TableUnit | null {
  for (const { text, from } of titles) {
    const unit = moneyUnitIn(text);
    if (unit) return { unit, from };
  }
  return null;
}

function inFormats({ grid, rows, columns }: Frame): TableUnit | null {
  const counts = new Map<MoneyUnit, number>();
  for (const { cells } of rows) {
    for (const { column } of columns) {
      const unit = cells.get(column)?.seen.unit ?? null;
      if (isMoneyUnit(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const [unit] = [...counts.keys()];
  return counts.size === 1 && unit ? { unit, from: `talformat på ${grid.sheet.name}` } : null;
}

function elsewhere({ grid }: Frame, titles: readonly Title[]): TableUnit | null {
  const own = titles.filter(
    ({ sheet, rank, text }) =>
      sheet === grid.sheet.name && (rank === 1 || (rank === 2 && SAYS_ALL.test(text))),
  );
  const named = firstIn(own);
  if (named) return named;
  const others = titles.filter(({ sheet, rank }) => sheet !== grid.sheet.name && rank !== 2);
  const units = new Set(others.flatMap(({ text }) => moneyUnitIn(text) ?? []));
  return units.size === 1 ? firstIn(others) : null;
}
