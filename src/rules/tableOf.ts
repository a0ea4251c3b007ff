import type { Bilingual } from '../language/bilingual';
import type { Report, ReportTable } from '../report/report';
import type { ReportRow } from '../report/rows';
import { type Datum, isMissing, type RowSource } from '../report/datum';
import { fieldNamed, TABLE_NAMES, tableNamed, type TableName } from '../report/tables';

/** A table of the report by its Swedish name; `Rapport` has settings, and so no columns or rows. */
export function tableOf(report: Report, name: TableName): ReportTable<ReportRow> {
  const field = fieldNamed(name);
  if (field !== null) return report[field];
  return { name, source: report.heading.source, columns: [], rows: [] };
}

/** Whether a table has a header and nothing beneath it that a rule could look at. */
export function isEmptyTable(report: Report, name: TableName): boolean {
  const field = fieldNamed(name);
  if (field === null) return false;
  return report[field].source !== null && report[field].rows.length === 0;
}

/** Whether a report can't do without the table. */
export const isRequired = (name: TableName): boolean => tableNamed(name)?.required ?? false;

/**
 * What an empty table lacks, in words that are true of both: in a table of amounts a row that has
 * none is read as a heading.
 */
export const lackingRows = (name: TableName): Bilingual =>
  amountFields(name).length > 0
    ? { sv: 'rader med belopp', en: 'rows with amounts' }
    : { sv: 'rader', en: 'rows' };

const amountFields = (name: TableName): string[] =>
  Object.entries(tableNamed(name)?.columns ?? {})
    .filter(([, { kind }]) => kind === 'money' || kind === 'balanceMoney' || kind === 'kronor')
    .map(([field]) => field);

/** Whether a table with columns of amounts has rows, but no amount in any of them. */
export function hasBlankAmounts(report: Report, name: TableName): boolean {
  const amounts = amountFields(name);
  const cells = (row: ReportRow) =>
    amounts
      .map((field) => (row as unknown as Readonly<Record<string, Datum<unknown>>>)[field])
      .filter((cell): cell is Datum<unknown> => cell !== undefined)
      .filter(({ written }) => written !== null);
  const { rows } = tableOf(report, name);
  const [first] = rows;
  if (first === undefined || cells(first).length === 0) return false;
  return rows.every((row) => cells(row).every(isMissing));
}

/** The part of the report that holds a table. */
export const fieldOf = (name: TableName): keyof Report => fieldNamed(name) ?? 'heading';

/** Every row that was read, table by table; those of `Rapport` first. */
export const allRows = (report: Report): RowSource[] => [
  ...report.heading.rows.map(({ row }) => row),
  ...TABLE_NAMES.flatMap((name) => tableOf(report, name).rows.map(({ source }) => source)),
];
