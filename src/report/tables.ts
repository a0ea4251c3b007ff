import { foldText } from '../language/words/cleanText';
import type { Column } from './column';
import type { Table } from './table';
import { activities } from './tables/activities';
import { areas } from './tables/areas';
import { balance } from './tables/balance';
import { budgetChanges } from './tables/budgetChanges';
import { controls } from './tables/controls';
import { goals } from './tables/goals';
import { indicators } from './tables/indicators';
import { investments } from './tables/investments';
import { operatingBudget } from './tables/operatingBudget';
import { ownControls } from './tables/ownControls';
import { premises } from './tables/premises';
import { projects } from './tables/projects';
import { rapport } from './tables/rapport';
import { resultUnits } from './tables/resultUnits';
import { sales } from './tables/sales';
import { texts } from './tables/texts';
import { totals } from './tables/totals';
import { waivers } from './tables/waivers';
import { codePlan } from './tables/codePlan';
import { ledgerRows } from './tables/ledgerRows';

/**
 * The tables of a report besides `Rapport`, by their fields, in the order that they are read and
 * shown in.
 *
 * To add one: declare it in a file of its own (`tables/goals.ts` is a good example), import it above
 * and name it here. That is all: the report gets a part of that name (`report.goals`) whose rows have
 * the types of its columns (`Row<'goals'>`); it is read, checked for columns and words, stands in the
 * template, the example's folder, the pane and Excel's reading. `npm run docs` writes it to
 * docs/workbook.md.
 */
export const TABLES = {
  operatingBudget,
  areas,
  totals,
  goals,
  indicators,
  activities,
  balance,
  investments,
  controls,
  resultUnits,
  budgetChanges,
  projects,
  premises,
  sales,
  texts,
  ownControls,
  waivers,
  ledgerRows,
  codePlan,
} as const satisfies Readonly<Record<string, Table>>;

export type Tables = typeof TABLES;

/** The part of the report that holds a table. */
export type TableField = keyof Tables;

/** The name of a table, as economists see it. */
export type TableName = (typeof rapport)['name'] | Tables[TableField]['name'];

/** Every table; `Rapport` first. */
export const ALL_TABLES: readonly Table<TableName>[] = [rapport, ...Object.values(TABLES)];

export const TABLE_NAMES: readonly TableName[] = ALL_TABLES.map(({ name }) => name);

const byName: ReadonlyMap<string, Table<TableName>> = new Map(
  ALL_TABLES.map((table) => [foldText(table.name), table]),
);

/** The table of a name, whose case does not matter, as in Excel; null when there is none. */
export const tableNamed = (written: string): Table<TableName> | null =>
  byName.get(foldText(written)) ?? null;

const fields: ReadonlyMap<TableName, TableField> = new Map(
  (Object.keys(TABLES) as TableField[]).map((field) => [TABLES[field].name, field]),
);

/** The part of the report that holds a table; null for `Rapport`, which has settings. */
export const fieldNamed = (name: TableName): TableField | null => fields.get(name) ?? null;

const columns: ReadonlyMap<TableName, ReadonlyMap<string, Column>> = new Map(
  ALL_TABLES.map((table) => [
    table.name,
    new Map(Object.values(table.columns).map((column) => [column.name, column])),
  ]),
);

/** A column by its name; null when the table has none. */
export const columnNamed = (table: TableName, name: string): Column | null =>
  columns.get(table)?.get(name) ?? null;
