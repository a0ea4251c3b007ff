import { toText } from '../../figures/decimal';
import { NO_BREAK_SPACE } from '../../language/numbers/signs';
import type { WrittenCell } from '../../report/cell';
import type { Guard } from '../../report/datum';
import type { Report } from '../../report/report';
import { TABLE_NAMES, type TableName } from '../../report/tables';
import { readExample } from '../../example/readExample';
import { exampleFolder } from '../../example/readExampleFolder';
import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import { readReport } from '../../workbook/readReport';
import { HEADER_ROW, type WorkbookPlan } from '../../workbook/workbookPlan';
import { check } from '../engine/check';
import type { CheckOptions, CheckResult } from '../engine/checkResult';
import { tableOf } from '../tableOf';

/** What a test writes into a cell: a plain value, or a cell with format or formula. */
export type Written = WrittenCell['value'] | Partial<WrittenCell>;

interface Table {
  name: string;
  headers: string[];
  rows: WrittenCell[][];
  guard?: Guard;
}

/**
 * The case as a test may change it, cell by cell, named by data key as in findings
 * (`Summering|Utgående resultatfond|Avvikelse`). Read and checked by the real program.
 */
export class Book {
  private constructor(private readonly tables: Map<string, Table>) {}

  /** The example workbook. */
  static async example(): Promise<Book> {
    const example = await readExample(exampleFolder());
    if (!example.ok) throw new Error(example.sentence.en);
    return new Book(new Map(example.plan.sheets.map((sheet) => [sheet.table, tableIn(sheet)])));
  }

  /** Any workbook, to be read and checked as it is. */
  static of(raw: RawWorkbook): Pick<Book, 'report' | 'check'> {
    const report = () => readWhole(raw);
    return { report, check: (options) => check(report(), options) };
  }

  /** A copy, so that one reading of the example serves every test. */
  copy(): Book {
    const tables = [...this.tables].map(([sheet, table]): [string, Table] => [
      sheet,
      { ...table, headers: [...table.headers], rows: table.rows.map((row) => [...row]) },
    ]);
    return new Book(new Map(tables));
  }

  /** Writes into the cell of a data key. */
  set(key: string, written: Written): this {
    const { row, column } = this.place(key);
    row[column] = cellOf(written, row[column]);
    return this;
  }

  /** The value that stands in the cell of a data key. */
  get(key: string): WrittenCell['value'] {
    const { row, column } = this.place(key);
    return row[column]?.value ?? null;
  }

  /** Adds a row at the end of a table; columns that are not named are blank. */
  add(table: TableName, values: Readonly<Record<string, Written>>): this {
    const { headers, rows } = this.table(table);
    for (const name of Object.keys(values)) {
      if (!headers.includes(name)) throw new Error(`${table} has no column ${name}`);
    }
    rows.push(headers.map((header) => cellOf(values[header] ?? null)));
    return this;
  }

  /** Puts a blank row first in a table, so that every row below it moves down. */
  insertRow(table: TableName): this {
    const { headers, rows } = this.table(table);
    rows.unshift(headers.map(() => cellOf(null)));
    return this;
  }

  /** A copy with its tables, their columns and their rows in the opposite order. */
  reversed(): Book {
    const tables = [...this.copy().tables].reverse().map(([sheet, { name, headers, rows }]) => {
      const turned = rows.reverse().map((row) => row.reverse());
      return [sheet, { name, headers: headers.reverse(), rows: turned }] as const;
    });
    return new Book(new Map(tables));
  }

  /** Takes all rows out, so that only the header is left. */
  removeRows(table: TableName): this {
    this.table(table).rows.length = 0;
    return this;
  }

  /** Takes a row out by its key: `Summering|Utgående resultatfond`. */
  removeRow(key: string): this {
    const [table = '', ...parts] = key.split('|');
    const { rows } = this.table(table);
    rows.splice(this.rowIndex(table, parts.join('|')), 1);
    return this;
  }

  removeTable(name: TableName): this {
    this.tables.delete(name);
    return this;
  }

  removeColumn(table: TableName, column: string): this {
    const { headers, rows } = this.table(table);
    const at = headers.indexOf(column);
    if (at < 0) throw new Error(`${table} has no column ${column}`);
    headers.splice(at, 1);
    for (const row of rows) row.splice(at, 1);
    return this;
  }

  /** Gives a column another header. */
  renameColumn(table: TableName, column: string, header: string): this {
    const { headers } = this.table(table);
    headers[headers.indexOf(column)] = header;
    return this;
  }

  /** Gives a table another name, as Excel does with a copy. */
  renameTable(table: TableName, name: string): this {
    this.table(table).name = name;
    return this;
  }

  /** Protects the sheet of a table, or lets a query fill it. */
  protect(table: TableName, guard: Guard = 'protected'): this {
    this.table(table).guard = guard;
    return this;
  }

  /** The tables as a file gives them: header on row 4, a sheet of the table's own name. */
  raw(): RawWorkbook {
    const tables = [...this.tables].map(([sheet, { name, headers, rows, guard }]): RawTable => ({
      name,
      sheet,
      headerRow: HEADER_ROW,
      firstColumn: 1,
      headers,
      rows: rows.map((cells, index) => ({ row: HEADER_ROW + 1 + index, cells })),
      generated: false,
      ...(guard && { guard }),
    }));
    return { tables, date1904: false, lastAuthor: null };
  }

  report(): Report {
    return readWhole(this.raw());
  }

  check(options?: CheckOptions): CheckResult {
    return check(this.report(), options);
  }

  private table(name: string): Table {
    const table = this.tables.get(name);
    if (!table) throw new Error(`There is no table ${name}`);
    return table;
  }

  private place(key: string): { row: WrittenCell[]; column: number } {
    const [table = '', ...parts] = key.split('|');
    const column = this.table(table).headers.indexOf(parts.pop() ?? '');
    const row = this.table(table).rows[this.rowIndex(table, parts.join('|'))];
    if (!row || column < 0) throw new Error(`There is no cell ${key}`);
    return { row, column };
  }

  /** Where a row stands. Its key is read from its own table and the heading: no other has a part in it. */
  private rowIndex(table: string, key: string): number {
    const { tables, ...more } = this.raw();
    const needed = tables.filter(({ sheet }) => sheet === table || sheet === 'Rapport');
    const report = readWhole({ ...more, tables: needed });
    const name = TABLE_NAMES.find((known) => known === table);
    const sources =
      name === undefined || name === 'Rapport'
        ? report.heading.rows.map(({ row }) => row)
        : tableOf(report, name).rows.map(({ source }) => source);
    const source = sources.find((row) => row.key === key);
    if (!source) throw new Error(`${table} has no row ${key}`);
    return source.row - HEADER_ROW - 1;
  }
}

function readWhole(raw: RawWorkbook): Report {
  const report = readReport(raw);
  if (!report) throw new Error('The book has no table of the contract');
  return report;
}

const tableIn = ({ table, columns, rows }: WorkbookPlan['sheets'][number]): Table => ({
  name: table,
  headers: columns.map(({ header }) => header),
  rows: rows.map((row) => [...row]),
});

function cellOf(written: Written, before?: WrittenCell): WrittenCell {
  const blank = { value: null, format: before?.format ?? 'General', formula: null };
  if (typeof written !== 'object' || written === null) return { ...blank, value: written };
  return 'error' in written ? { ...blank, value: written } : { ...blank, ...written };
}

/** A rule's findings, a line each: severity, cells and imbalance, as a test table shows them. */
export function findingsOf({ findings }: CheckResult, rule: string): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cells }) => [severity, ...cells.map(({ key }) => key)].join(' '));
}

/** Why a rule could not test what it needs, in Swedish. */
export const reasonsOf = ({ notTestable }: CheckResult, rule: string): string[] =>
  notTestable.filter((entry) => entry.rule === rule).map(({ reason }) => reason.sv);

/** What a rule says to a Swedish reader, a sentence per finding, with plain spaces. */
export const messagesOf = ({ findings }: CheckResult, rule: string): string[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message.sv.replaceAll(NO_BREAK_SPACE, ' '));

/** The figures behind a rule's findings: reported, expected, imbalance, tolerance and unit. */
export const figuresOf = ({ findings }: CheckResult, rule: string): (string | null)[][] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ reported, expected, imbalance, tolerance, unit }) => [
      ...[reported, expected, imbalance, tolerance].map((value) => value && toText(value)),
      unit,
    ]);

/** The rules that found something, each once, in order. */
export const rulesIn = ({ findings }: CheckResult): string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];
