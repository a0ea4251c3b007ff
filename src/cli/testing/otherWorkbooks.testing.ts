import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type CellValue } from '@cj-tech-master/excelts';
import type { SmallTable, Value } from './smallReport.testing';
import { run } from '../output/terminal.testing';

/** What stands in a cell, and how it is shown. */
export interface Shown {
  readonly value: CellValue;
  readonly format?: string;
}

/** How a program or a person writes the tables of a report. */
export interface Manner {
  readonly tableName?: (name: string) => string;
  readonly header?: (column: string, table: SmallTable) => string;
  readonly cell?: (value: Value, column: string, table: SmallTable) => Shown;
  /** Which columns of a table come first to last, as indexes. */
  readonly order?: (columns: readonly string[]) => number[];
  /** The sheet and the row and column of a table's header. */
  readonly place?: (index: number, table: SmallTable) => readonly [string, number, number];
  readonly date1904?: boolean;
}

/** Writes tables as a real file through excelts. */
export async function excelWorkbook(
  tables: readonly SmallTable[],
  manner: Manner,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  if (manner.date1904) workbook.properties.date1904 = true;
  const place = manner.place ?? ((_, { name }: SmallTable) => [name, 4, 1] as const);
  tables.forEach((table, index) => {
    const [sheetName, top, left] = place(index, table);
    const sheet = workbook.getWorksheet(sheetName) ?? workbook.addWorksheet(sheetName);
    const order = manner.order?.(table.columns) ?? table.columns.map((_, at) => at);
    const name = manner.tableName?.(table.name) ?? table.name;
    const cells = table.rows.map((row) =>
      order.map((at): Shown => {
        const value = row[at] ?? null;
        return manner.cell?.(value, table.columns[at] ?? '', table) ?? { value };
      }),
    );
    sheet.addTable({
      name,
      ref: sheet.getCell(top, left).address,
      columns: order.map((at) => {
        const column = table.columns[at] ?? '';
        return { name: manner.header?.(column, table) ?? column };
      }),
      rows: cells.map((row) => row.map(({ value }) => value)),
    });
    cells.forEach((row, down) =>
      row.forEach(({ value, format }, right) => {
        const cell = sheet.getCell(top + 1 + down, left + right);
        cell.value = value;
        if (format !== undefined) cell.numFmt = format;
      }),
    );
  });
  return workbook.xlsx.writeBuffer();
}

/** What the command line says about a file: the findings that are more than a note. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-other-'));
  try {
    await writeFile(join(folder, 'rapport.xlsx'), bytes);
    const { out, err } = await run(['check', 'rapport.xlsx', '--format', 'json'], { folder });
    if (err !== '') throw new Error(err);
    const { findings } = JSON.parse(out) as {
      findings: { id: string; severity: string; cells: { address: string }[] }[];
    };
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ id, severity, cells }) => `${severity} ${id} ${cells[0]?.address}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
