import type { Report, ReportTable } from '../report/report';
import type { ReportRow } from '../report/rows';
import type { RowSource } from '../report/datum';
import { fieldNamed, TABLE_NAMES, TABLES, type TableName } from '../report/tables';

/** A table of the report by its Swedish name; `Rapport` has settings, and so no columns or rows. */
export function tableOf(report: Report, name: TableName): ReportTable<ReportRow> {
  const field = fieldNamed(name);
  if (field !== null) return report[field];
  return { name, source: report.heading.source, columns: [], rows: [] };
}

/** Whether a table that a report can't do without has a header and nothing beneath it. */
export function isEmptyTable(report: Report, name: TableName): boolean {
  const field = fieldNamed(name);
  if (field === null || !TABLES[field].required) return false;
  return report[field].source !== null && report[field].rows.length === 0;
}

/** The part of the report that holds a table. */
export const fieldOf = (name: TableName): keyof Report => fieldNamed(name) ?? 'heading';

/** Every row that was read, table by table; those of `Rapport` first. */
export const allRows = (report: Report): RowSource[] => [
  ...report.heading.rows.map(({ row }) => row),
  ...TABLE_NAMES.flatMap((name) => tableOf(report, name).rows.map(({ source }) => source)),
];
