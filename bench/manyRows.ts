import { readExample } from '../src/example/readExample';
import { exampleFolder } from '../src/example/readExampleFolder';
import type { WrittenCell } from '../src/report/cell';
import type { TableName } from '../src/report/tables';
import { check } from '../src/rules/engine/check';
import type { RawTable, RawWorkbook } from '../src/workbook/rawWorkbook';
import { readReport } from '../src/workbook/readReport';
import { HEADER_ROW, type WorkbookPlan } from '../src/workbook/workbookPlan';
import { sayTiming, timed } from './measure';

const ROWS = 100_000;
const RUNS = 3;

/** The tables that may be long, and the columns that name their rows. */
const LONG: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Mål: ['Mål-id', 'Mål'],
  Indikatorer: ['Indikator-id', 'Indikator'],
  Aktiviteter: ['Aktivitet-id', 'Aktivitet'],
  Verksamheter: ['Verksamhetsområde'],
  Balansräkning: ['Post'],
};

/** The case with one table grown to a hundred thousand rows, its own over and over with new names. */
export async function benchManyRows(): Promise<string[]> {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  const lines = [`${ROWS} rows, the case's own over and over, in one table:`];
  for (const [table, naming = []] of Object.entries(LONG)) {
    const report = readReport(grown(example.plan, table, naming));
    if (!report) throw new Error('The example has no tables');
    const { findings } = check(report);
    const timing = await timed(RUNS, () => check(report));
    lines.push(`${sayTiming(`  checking ${table}`, timing)}, ${findings.length} findings`);
  }
  return lines;
}

function grown(plan: WorkbookPlan, long: string, naming: readonly string[]): RawWorkbook {
  const tables = plan.sheets.map(({ table, columns, rows }): RawTable => {
    const headers = columns.map(({ header }) => header);
    const named = headers.map((header) => naming.includes(header));
    const all =
      table === long
        ? Array.from({ length: ROWS }, (_, index) =>
            (rows[index % rows.length] ?? []).map((cell, column) =>
              named[column] ? renamed(cell, Math.floor(index / rows.length)) : cell,
            ),
          )
        : rows;
    return {
      name: table,
      sheet: table,
      headerRow: HEADER_ROW,
      firstColumn: 1,
      headers,
      rows: all.map((cells, row) => ({ row: HEADER_ROW + 1 + row, cells })),
      generated: false,
    };
  });
  return { tables, date1904: false, lastAuthor: null };
}

const renamed = (cell: WrittenCell, time: number): WrittenCell =>
  typeof cell.value === 'string' && time > 0 ? { ...cell, value: `${cell.value} ${time}` } : cell;
