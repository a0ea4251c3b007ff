import { SETTINGS } from '../report/settings';
import { ALL_TABLES, type TableName } from '../report/tables';
import { rapport } from '../report/tables/rapport';
import { exampleRows, type DataFault, type DataLine } from './exampleRows';
import { plainNumber } from './exampleRowsValues';
import { planWorkbook, USUAL_DECIMALS, type TableRows } from '../workbook/template/templatePlan';
import type { MoneyDecimals } from '../workbook/template/templatePlanFormats';
import type { WorkbookPlan } from '../workbook/workbookPlan';

/** The lines of each table's data file, header first. */
export type ExampleData = ReadonlyMap<TableName, readonly DataLine[]>;

export type ExamplePlan =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly table: TableName; readonly fault: DataFault };

/** The workbook that data files tell; a table without a file is left empty. */
export function examplePlan(data: ExampleData): ExamplePlan {
  const settings = data.get(rapport.name) ?? [];
  const decimals = decimalsIn(settings);
  const rows: TableRows = new Map();
  for (const table of ALL_TABLES) {
    const lines = data.get(table.name);
    if (lines === undefined) continue;
    const made = exampleRows(table, lines, decimals);
    if (!made.ok) return { ok: false, table: table.name, fault: made.fault };
    rows.set(table.name, made.rows);
  }
  const title = ['Tertialrapport', settingIn(settings, SETTINGS.committee.name)];
  return { ok: true, plan: planWorkbook(title.join(' '), rows, decimals) };
}

const settingIn = (lines: readonly DataLine[], name: string): string =>
  lines.find(({ values }) => values[0] === name)?.values[1] ?? '';

const decimalsIn = (lines: readonly DataLine[]): MoneyDecimals => ({
  ...USUAL_DECIMALS,
  report: plainNumber(settingIn(lines, SETTINGS.decimals.name)) ?? USUAL_DECIMALS.report,
});
