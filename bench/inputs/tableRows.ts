import type { WrittenCell } from '../../src/report/cell';

/** The cells of every table by its name, to be changed in place. */
export type Rows = Map<string, { readonly headers: readonly string[]; rows: WrittenCell[][] }>;

/** One row in a hundred is wrong. */
export const isWrongRow = (index: number): boolean => index % 100 === 99;

type Values = Readonly<Record<string, string | number>>;

/** A row of a table with these values and nothing else, formatted as the table's first row. */
export function rowOf(tables: Rows, table: string, values: Values): WrittenCell[] {
  const { headers, rows } = found(tables, table);
  return headers.map((header, column) => ({
    value: values[header] ?? null,
    format: rows[0]?.[column]?.format ?? 'General',
    formula: null,
  }));
}

/** Adds to amounts of the row that carries a name in its first column. */
export function addTo(
  tables: Rows,
  table: string,
  name: string,
  more: Record<string, number>,
): void {
  const { headers, rows } = found(tables, table);
  const row = rows.find(([first]) => first?.value === name);
  if (!row) throw new Error(`${table} has no row ${name}`);
  for (const [header, amount] of Object.entries(more)) {
    const column = headers.indexOf(header);
    const cell = row[column];
    if (typeof cell?.value !== 'number') throw new Error(`${table} has no ${name} ${header}`);
    row[column] = { ...cell, value: tenths(cell.value + amount) };
  }
}

/** To one decimal, without what doubles leave behind. */
export const tenths = (amount: number): number => Math.round(amount * 10) / 10;

export function found(
  tables: Rows,
  name: string,
): { headers: readonly string[]; rows: WrittenCell[][] } {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}
