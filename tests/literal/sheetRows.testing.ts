import type { RawWorkbook } from '../../src/workbook/rawWorkbook';

/** A row as a person reads it: what stands under each header. */
export type SheetRow = Readonly<Record<string, unknown>>;

/** The rows of a table, by header; none where the workbook lacks it. */
export function rowsOf({ tables }: RawWorkbook, name: string): SheetRow[] {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) return [];
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.headers.map((header, at) => [header, cells[at]?.value ?? null])),
  );
}

/** What `Rapport` says about something. */
export const fact = (book: RawWorkbook, name: string): unknown =>
  rowsOf(book, 'Rapport').find((row) => row['Uppgift'] === name)?.['Värde'] ?? null;

/** A finding as both readings name it: severity, rule and cell. */
export type Said = string;

export const say = (severity: 'error' | 'warning' | 'info', rule: string, ...key: string[]): Said =>
  `${severity} ${rule}|${key.join('|')}`;

/** A text, or null where nothing is written. */
export const textIn = (row: SheetRow, header: string): string | null => {
  const value = row[header];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
