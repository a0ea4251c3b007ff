import { usualDecimals } from '../../figures/money';
import type { WrittenCell } from '../../report/cell';
import type { ColumnKind } from '../../report/column';
import { SETTINGS } from '../../report/settings';
import type { Table } from '../../report/table';
import { ALL_TABLES, type TableName } from '../../report/tables';
import { rapport } from '../../report/tables/rapport';
import { choicesOf } from './templatePlanChoices';
import { DATE_FORMAT, formatOf, GENERAL, type MoneyDecimals } from './templatePlanFormats';
import type { ColumnPlan, TableSheetPlan, WorkbookPlan } from '../workbookPlan';

/** Texts at least this wide are broken over several lines. */
const WRAP_WIDTH = 30;

/** Columns that hold both texts and numbers, which would else stand on either side. */
const ALIGN: Partial<Record<ColumnKind, ColumnPlan['align']>> = {
  setting: 'left',
  measure: 'right',
  target: 'right',
};

/** Amounts in mnkr and a balance sheet in kr, as the city's committees report. */
export const USUAL_DECIMALS: MoneyDecimals = {
  report: usualDecimals(SETTINGS.moneyUnit.usual),
  balance: usualDecimals(SETTINGS.balanceUnit.usual),
};

/** The rows of each table; a table that is not named gets one blank row. */
export type TableRows = Map<TableName, readonly (readonly WrittenCell[])[]>;

/** The empty workbook: every table with its vocabularies, and the settings to fill in. */
export function templatePlan(): WorkbookPlan {
  return planWorkbook(
    'Tertialrapport: mall',
    new Map([[rapport.name, blankSettings()]]),
    USUAL_DECIMALS,
  );
}

/** A workbook with one sheet per table, in their order. */
export function planWorkbook(
  title: string,
  rows: TableRows,
  decimals: MoneyDecimals,
): WorkbookPlan {
  return {
    title,
    language: 'sv-SE',
    sheets: ALL_TABLES.map((table) => planSheet(table, rows.get(table.name) ?? [], decimals)),
  };
}

function planSheet(
  table: Table<TableName>,
  given: readonly (readonly WrittenCell[])[],
  decimals: MoneyDecimals,
): TableSheetPlan {
  const rows = given.length > 0 ? given : [blankRow(table, decimals)];
  return {
    table: table.name,
    title: table.title,
    description: table.description,
    columns: Object.values(table.columns).map(({ name, note, width, kind }) => ({
      header: name,
      note,
      width,
      wrap: isText(kind) && width >= WRAP_WIDTH,
      align: ALIGN[kind] ?? 'general',
    })),
    rows,
    choices: choicesOf(table, rows),
  };
}

const isText = (kind: ColumnKind): boolean => kind === 'text' || kind === 'key';

const cell = (value: WrittenCell['value'], format: string): WrittenCell => ({
  value,
  format,
  formula: null,
});

const blankRow = ({ columns }: Table, decimals: MoneyDecimals): WrittenCell[] =>
  Object.values(columns).map((column) => cell(null, formatOf(column, decimals)));

/** A row for every setting, required or not, with nothing in it. */
function blankSettings(): WrittenCell[][] {
  return Object.values(SETTINGS).map(({ name, kind }) => [
    cell(name, GENERAL),
    cell(null, kind === 'date' ? DATE_FORMAT : GENERAL),
  ]);
}
