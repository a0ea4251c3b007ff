import { usualDecimals } from '../../figures/money';
import type { WrittenCell } from '../../report/cell';
import type { TableName } from '../../report/tableName';
import { SETTINGS, TABLES, type ColumnType, type TableSchema } from '../schema';
import { choicesOf } from './templatePlanChoices';
import { DATE_FORMAT, formatOf, GENERAL, type MoneyDecimals } from './templatePlanFormats';
import type { ColumnPlan, TableSheetPlan, WorkbookPlan } from '../workbookPlan';

/** Texts at least this wide are broken over several lines. */
const WRAP_WIDTH = 30;

/** Columns that hold both texts and numbers, which would else stand on either side. */
const ALIGN: Partial<Record<ColumnType['kind'], ColumnPlan['align']>> = {
  setting: 'left',
  measure: 'right',
  target: 'right',
};

/** Amounts in mnkr and a balance sheet in kr, as the city's committees report. */
export const USUAL_DECIMALS: MoneyDecimals = {
  report: usualDecimals('mnkr'),
  balance: usualDecimals('kr'),
};

/** The rows of each table; a table that is not named gets one blank row. */
export type TableRows = Map<TableName, readonly (readonly WrittenCell[])[]>;

/** The empty workbook: every table with its vocabularies, and the settings to fill in. */
export function templatePlan(): WorkbookPlan {
  return planWorkbook(
    'Tertialrapport: mall',
    new Map([['Rapport', blankSettings()]]),
    USUAL_DECIMALS,
  );
}

/** A workbook with one sheet per table of the schema, in its order. */
export function planWorkbook(
  title: string,
  rows: TableRows,
  decimals: MoneyDecimals,
): WorkbookPlan {
  return {
    title,
    language: 'sv-SE',
    sheets: TABLES.map((table) => planSheet(table, rows.get(table.name) ?? [], decimals)),
  };
}

function planSheet(
  table: TableSchema,
  given: readonly (readonly WrittenCell[])[],
  decimals: MoneyDecimals,
): TableSheetPlan {
  const rows = given.length > 0 ? given : [blankRow(table, decimals)];
  return {
    table: table.name,
    title: table.title,
    description: table.description,
    columns: table.columns.map(({ name, note, width, type }) => ({
      header: name,
      note,
      width,
      wrap: type.kind === 'text' && width >= WRAP_WIDTH,
      align: ALIGN[type.kind] ?? 'general',
    })),
    rows,
    choices: choicesOf(table, rows),
  };
}

const cell = (value: WrittenCell['value'], format: string): WrittenCell => ({
  value,
  format,
  formula: null,
});

const blankRow = (table: TableSchema, decimals: MoneyDecimals): WrittenCell[] =>
  table.columns.map(({ type, width }) => cell(null, formatOf(type, width, decimals)));

/** A row for every setting, required or not, with nothing in it. */
function blankSettings(): WrittenCell[][] {
  return Object.values(SETTINGS).map(({ name }) => [
    cell(name, GENERAL),
    cell(null, name === SETTINGS.reportDate.name ? DATE_FORMAT : GENERAL),
  ]);
}
