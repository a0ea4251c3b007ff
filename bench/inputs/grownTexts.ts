import type { WrittenCell } from '../../src/report/cell';
import { check } from '../../src/rules/engine/check';
import { readReport } from '../../src/workbook/readReport';
import { HEADER_ROW } from '../../src/workbook/workbookPlan';
import { found, isWrongRow, type Rows } from './tableRows';

/** The columns that name the rows. */
const NAMING = ['Mål-id', 'Mål', 'Indikator-id', 'Indikator', 'Aktivitet-id', 'Aktivitet'];

/**
 * Goals, indicators or activities in plenty: those of the table's rows in which the rules find least,
 * over and over under new names. A wrong row is the one in which they find most.
 */
export function grownTexts(tables: Rows, name: string, count: number): void {
  const table = found(tables, name);
  const { rows } = table;
  const columns = NAMING.slice(
    NAMING.indexOf(name === 'Mål' ? 'Mål-id' : `${name.slice(0, -2)}-id`),
  );
  const names = new Set(columns.slice(0, 2).map((header) => table.headers.indexOf(header)));
  const renamed = (row: readonly WrittenCell[], index: number): WrittenCell[] =>
    row.map((cell, column) =>
      names.has(column) && typeof cell.value === 'string'
        ? { ...cell, value: `${cell.value} ${index}` }
        : cell,
    );
  const twice = rows.flatMap((row, index) => [row, renamed(row, index)]);
  const counts = findingsByRow(new Map([...tables, [name, { ...table, rows: twice }]]), name);
  const findings = rows.map((_, index) => counts.get(HEADER_ROW + 1 + 2 * index + 1) ?? 0);
  const least = Math.min(...findings);
  const right = rows.filter((_, index) => findings[index] === least);
  const wrong = rows[findings.indexOf(Math.max(...findings))] ?? [];
  for (let index = rows.length; index < count; index++) {
    const source = isWrongRow(index) ? wrong : (right[index % right.length] ?? []);
    rows.push(renamed(source, index));
  }
}

/** How many findings name each sheet row of a table. */
function findingsByRow(tables: Rows, name: string): Map<number, number> {
  const report = readReport({
    tables: [...tables].map(([table, { headers, rows }]) => ({
      name: table,
      sheet: table,
      headerRow: HEADER_ROW,
      firstColumn: 1,
      headers,
      rows: rows.map((cells, index) => ({ row: HEADER_ROW + 1 + index, cells })),
      generated: false,
    })),
    date1904: false,
    lastAuthor: null,
  });
  if (!report) throw new Error('The example has no tables');
  const counts = new Map<number, number>();
  for (const { cells } of check(report).findings) {
    const own = cells.filter(({ sheet, role }) => sheet === name && role === 'reported');
    for (const row of new Set(own.map(({ address }) => Number(/\d+$/.exec(address)?.[0])))) {
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  return counts;
}
