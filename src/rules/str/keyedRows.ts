import { foldText } from '../../language/words/cleanText';
import { type Datum, isMissing } from '../../report/datum';
import type { Column } from '../../report/column';
import type { Report } from '../../report/report';
import type { ReportRow } from '../../report/rows';
import type { Table } from '../../report/table';
import { type TableField, TABLES } from '../../report/tables';

/** The cells that name a row; the last of them is the one to point at. */
export type NamingCells = readonly [...Datum<unknown>[], Datum<unknown>];

/** Tables whose rows must not share a key, each as the cells that name its rows. */
export const keyedTables = (report: Report): readonly (readonly NamingCells[])[] => [
  report.heading.rows.map((name) => [name]),
  ...(Object.keys(TABLES) as TableField[])
    .filter((field) => (TABLES[field] as Table).isKeyUnique)
    .map((field) => {
      const naming = namingCells(TABLES[field]);
      return report[field].rows.map(naming);
    }),
];

/** The cells of a row's key, words first: they say less than a name does. */
function namingCells({ columns, key, keyIfBlank }: Table): (row: ReportRow) => NamingCells {
  const wordsFirst = (fields: readonly string[]) =>
    [...fields].sort((a, b) => Number(isWord(columns[b])) - Number(isWord(columns[a])));
  const [fields, others] = [wordsFirst(key), keyIfBlank && wordsFirst(keyIfBlank)];
  return (row) => {
    const cells = cellsIn(row, fields);
    return others && cells.every(isMissing) ? cellsIn(row, others) : cells;
  };
}

const isWord = (column: Column | undefined): boolean => column?.kind === 'word';

const cellsIn = (row: ReportRow, fields: readonly string[]): NamingCells =>
  fields.map((field) => row[field as keyof ReportRow] as object) as object as NamingCells;

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
