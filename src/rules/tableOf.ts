import type { Report, ReportTable } from '../report/report';
import type { ReportRow } from '../report/rows';
import type { RowSource } from '../report/datum';
import { fieldNamed, TABLE_NAMES, type TableName } from '../report/tables';

/** A table of the report by its Swedish name; `Rapport` has settings, and so no columns or rows. */
export function tableOf(report: Report, name: TableName): ReportTable<ReportRow> {
  const field = fieldNamed(name);
  if (field !== null) return report[field];
  return { name, source: report.heading.source, columns: [], rows: [] };
}

/** The part of the report that holds a table. */
export const fieldOf = (name: TableName): keyof Report => fieldNamed(name) ?? 'heading';

/** Every row that was read, table by table; those of `Rapport` first. */
export const allRows = (report: Report): RowSource[] => [
  ...report.heading.rows.map(({ row }) => row),
  ...TABLE_NAMES.flatMap((name) => tableOf(report, name).rows.map(({ source }) => source)),
];
