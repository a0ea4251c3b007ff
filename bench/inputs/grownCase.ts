import { type TableName } from '../../src/report/tables';
import { Book } from '../../src/rules/testing/book.testing';
import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { planWorkbook, USUAL_DECIMALS } from '../../src/workbook/template/templatePlan';
import { HEADER_ROW, type WorkbookPlan } from '../../src/workbook/workbookPlan';
import { mended } from '../plantErrors';
import { grownAreas } from './grownAreas';
import { grownBalance } from './grownBalance';
import { grownTexts } from './grownTexts';
import type { Rows } from './tableRows';

/** How each table that may be long grows. */
const GROW = {
  Verksamheter: grownAreas,
  Balansräkning: grownBalance,
  Mål: (tables: Rows, rows: number) => grownTexts(tables, 'Mål', rows),
  Indikatorer: (tables: Rows, rows: number) => grownTexts(tables, 'Indikatorer', rows),
  Aktiviteter: (tables: Rows, rows: number) => grownTexts(tables, 'Aktiviteter', rows),
} as const;

export type LongTable = keyof typeof GROW;

/**
 * The case, its published errors put right, with one table grown. Its own rows stand first; the sums
 * above it hold; one row in a hundred is wrong.
 *
 * @param rows how many rows the long table gets.
 */
export async function grownCase(long: LongTable, rows: number): Promise<RawWorkbook> {
  const raw = mended(await Book.example()).raw();
  const cells: Rows = new Map(
    raw.tables.map(({ name, headers, rows }) => [
      name,
      { headers, rows: rows.map((row) => [...row.cells]) },
    ]),
  );
  GROW[long](cells, rows);
  const tables = raw.tables.map((table) => ({
    ...table,
    rows: (cells.get(table.name)?.rows ?? []).map((row, index) => ({
      row: HEADER_ROW + 1 + index,
      cells: row,
    })),
  }));
  return { ...raw, tables };
}

/** The same as a plan, to be written as a file. */
export async function grownPlan(long: LongTable, rows: number): Promise<WorkbookPlan> {
  const { tables } = await grownCase(long, rows);
  const cells = tables.map(({ name, rows }) => [name as TableName, rows.map((row) => row.cells)]);
  return planWorkbook('Mätning', new Map(cells as []), USUAL_DECIMALS);
}
