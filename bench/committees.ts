import Ajv from 'ajv';
import { readExample } from '../src/example/readExample';
import { exampleFolder } from '../src/example/readExampleFolder';
import type { WrittenCell } from '../src/report/cell';
import type { ColumnKind } from '../src/report/column';
import { ALL_TABLES } from '../src/report/tables';
import { check } from '../src/rules/engine/check';
import type { RawTable, RawWorkbook } from '../src/workbook/rawWorkbook';
import { readReport } from '../src/workbook/readReport';
import { HEADER_ROW, type WorkbookPlan } from '../src/workbook/workbookPlan';
import { sayTiming, timed } from './measure';

const COMMITTEES = 1000;
const RUNS = 3;

/**
 * A city: a thousand committees like the case, in memory. Beside it
 * stands what a schema library needs for the types of the same rows alone.
 */
export async function benchCommittees(): Promise<string[]> {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  const city = Array.from({ length: COMMITTEES }, (_, index) => committee(example.plan, index));
  const rows = city.flatMap(({ tables }) => tables).reduce((n, table) => n + table.rows.length, 0);
  const reports = city.flatMap((workbook) => readReport(workbook) ?? []);
  const validate = typeChecks();
  const objects = city.flatMap(({ tables }) => tables.flatMap(asObjects));
  return [
    `${COMMITTEES} committees, ${rows} rows:`,
    sayTiming(
      '  cells to reports',
      await timed(RUNS, () => city.map((workbook) => readReport(workbook))),
    ),
    sayTiming(
      '  checking by every rule',
      await timed(RUNS, () => reports.map((report) => check(report))),
    ),
    sayTiming(
      "  ajv's compiled check of the types alone",
      await timed(RUNS, () => objects.filter(({ table, row }) => !validate[table]?.(row))),
    ),
  ];
}

/**
 * The case under a name of its own. Its figures stay: other ones would make other errors, and the
 * search for culprits is measured apart.
 */
function committee(plan: WorkbookPlan, index: number): RawWorkbook {
  const tables = plan.sheets.map(({ table, columns, rows }): RawTable => ({
    name: table,
    sheet: table,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    headers: columns.map(({ header }) => header),
    rows: rows.map((cells, row) => ({
      row: HEADER_ROW + 1 + row,
      cells: cells.map((cell) => renamed(cell, index)),
    })),
    generated: false,
  }));
  return { tables, date1904: false, lastAuthor: null };
}

const renamed = (cell: WrittenCell, index: number): WrittenCell => ({
  ...cell,
  value: cell.value === 'Servicenämnden' ? `Nämnd ${index}` : cell.value,
});

const asObjects = ({ name, headers, rows }: RawTable) =>
  rows.map(({ cells }) => ({
    table: name,
    row: Object.fromEntries(headers.map((header, index) => [header, cells[index]?.value ?? null])),
  }));

/** One compiled check per table: each column's type, blank allowed. */
function typeChecks(): Record<string, (row: object) => boolean> {
  const ajv = new Ajv({ allowUnionTypes: true });
  return Object.fromEntries(
    ALL_TABLES.map(({ name, columns }) => {
      const properties = Object.fromEntries(
        Object.values(columns).map(({ name: column, kind }) => [
          column,
          { type: [...JSON_TYPES[kind], 'null'] },
        ]),
      );
      return [name, ajv.compile({ type: 'object', properties }) as (row: object) => boolean];
    }),
  );
}

const JSON_TYPES: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: ['string'],
  key: ['string'],
  word: ['string'],
  yesNo: ['string'],
  money: ['number'],
  balanceMoney: ['number'],
  count: ['integer'],
  date: ['integer'],
  measure: ['number', 'string'],
  target: ['number', 'string'],
  openTarget: ['number', 'string'],
  setting: ['number', 'string'],
};
