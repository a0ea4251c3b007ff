import type { Report, ReportTable } from '../report/report';
import type { ReportRow } from '../report/rows';
import type { RowSource } from '../report/datum';
import { TABLE_NAMES, type TableName } from '../report/tableName';

type NamedTable = Exclude<TableName, 'Rapport'>;

const FIELD = {
  Driftbudget: 'operatingBudget',
  Verksamheter: 'areas',
  Summering: 'totals',
  Mål: 'goals',
  Indikatorer: 'indicators',
  Aktiviteter: 'activities',
  Balansräkning: 'balance',
  Investeringar: 'investments',
  Internkontroll: 'controls',
  Resultatenheter: 'resultUnits',
  Budgetjusteringar: 'budgetChanges',
  Verksamhetsprojekt: 'projects',
  Lokaländamål: 'premises',
  Försäljningar: 'sales',
  Texter: 'texts',
  Godkännanden: 'waivers',
} as const satisfies Record<NamedTable, keyof Report>;

/** A table of the report by its Swedish name; `Rapport` has settings, and so no columns or rows. */
export function tableOf(report: Report, name: TableName): ReportTable<ReportRow> {
  if (name !== 'Rapport') return report[FIELD[name]];
  return { name, source: report.heading.source, columns: [], rows: [] };
}

/** The part of the report that holds a table. */
export const fieldOf = (name: TableName): keyof Report =>
  name === 'Rapport' ? 'heading' : FIELD[name];

/** Every row that was read, table by table; those of `Rapport` first. */
export const allRows = (report: Report): RowSource[] => [
  ...report.heading.rows.map(({ row }) => row),
  ...TABLE_NAMES.flatMap((name) => tableOf(report, name).rows.map(({ source }) => source)),
];
