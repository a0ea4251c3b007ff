import { foldText } from '../language/words/cleanText';
import { cellAddress } from '../report/address';
import type { ColumnSource, Datum, TableSource } from '../report/datum';
import type { Heading } from '../report/heading';
import type { DatedHeader, Report, ReportTable } from '../report/report';
import type { ReportRow } from '../report/rows';
import type { StructureFault } from '../report/structureFault';
import { TABLE_NAMES, type TableName } from '../report/tableName';
import { isBlank } from '../report/cell';
import type { RawTable, RawWorkbook } from './rawWorkbook';
import { emptyHeading, readHeading } from './readHeading';
import { type ReportTime, resolveColumns } from './resolveColumns';
import * as plans from './rowsOfTables';
import { SETTINGS, TABLES, type TableSchema } from './schema';
import { type ColumnPlaces, type ReadingContext, RowReader } from './tableReader';

/**
 * Reads a workbook's tables into a report. What can't be read is in the report too, with its
 * address: nothing is thrown, and nothing is lost.
 *
 * @param appendixTitles what the appendices are about, so that a row of `Rapport` which numbers
 *   another one is found; without them any that a row names is one.
 * @returns null when the workbook has none of Tertial's tables.
 */
export function readReport(
  workbook: RawWorkbook,
  appendixTitles?: readonly string[],
): Report | null {
  const input = workbook.tables.filter(({ generated }) => !generated);
  const found = new Map<TableName, RawTable>();
  const structure: StructureFault[] = [];
  for (const table of input) {
    const name = tableNamed(table.name);
    if (name !== null && !found.has(name)) found.set(name, table);
    else structure.push(unknownTable(table, name));
  }
  if (found.size === 0) return null;
  return new ReportReader(workbook.date1904, found, structure, appendixTitles).read();
}

/** Table names are the same whatever their case, as in Excel. */
const tableNamed = (written: string): TableName | null =>
  TABLE_NAMES.find((name) => foldText(name) === foldText(written)) ?? null;

/** Excel names a copy of Driftbudget `Driftbudget2`, Google Sheets and others `Driftbudget_1`. */
function unknownTable(table: RawTable, repeated: TableName | null): StructureFault {
  return {
    kind: 'unknownTable',
    name: table.name,
    sheet: table.sheet,
    address: cellAddress(table.headerRow, table.firstColumn),
    copyOf: repeated ?? tableNamed(table.name.replace(/[_ ]?\d+$/, '')),
  };
}

class ReportReader {
  private readonly unreadable: Datum<unknown>[] = [];
  private readonly datedHeaders: DatedHeader[] = [];
  private readonly missing: StructureFault[] = [];
  private readonly unknown: StructureFault[];

  constructor(
    private readonly date1904: boolean,
    private readonly found: ReadonlyMap<TableName, RawTable>,
    unknownTables: StructureFault[],
    private readonly appendixTitles?: readonly string[],
  ) {
    this.unknown = unknownTables;
  }

  read(): Report {
    const heading = this.readHeading();
    const time = { year: heading.year?.value ?? null, period: heading.period?.value ?? null };
    const context = { money: heading.money, date1904: this.date1904, unreadable: this.unreadable };
    const table = <Row extends ReportRow>(name: TableName, plan: plans.RowPlan<Row>) =>
      this.readTable(name, plan, time, context);
    const tables = {
      operatingBudget: table('Driftbudget', plans.postRow),
      areas: table('Verksamheter', plans.areaRow),
      totals: table('Summering', plans.postRow),
      goals: table('Mål', plans.goalRow),
      indicators: table('Indikatorer', plans.indicatorRow),
      activities: table('Aktiviteter', plans.activityRow),
      balance: table('Balansräkning', plans.balanceRow),
      investments: table('Investeringar', plans.investmentRow),
      controls: table('Internkontroll', plans.controlRow),
      resultUnits: table('Resultatenheter', plans.resultUnitRow),
      budgetChanges: table('Budgetjusteringar', plans.budgetChangeRow),
      projects: table('Verksamhetsprojekt', plans.plainMoneyRow),
      premises: table('Lokaländamål', plans.plainMoneyRow),
      sales: table('Försäljningar', plans.plainMoneyRow),
      texts: table('Texter', plans.textRow),
      waivers: table('Godkännanden', plans.waiverRow),
    };
    return {
      heading,
      ...tables,
      structure: [...this.missing, ...this.unknown],
      unreadable: this.unreadable,
      datedHeaders: this.datedHeaders,
    };
  }

  private readHeading(): Heading {
    const located = this.locate('Rapport', { year: null, period: null });
    if (!located) return emptyHeading(null);
    const { source, raw, places } = located;
    const name = places.get('Uppgift');
    const value = places.get('Värde');
    if (!name || !value) return emptyHeading(source);
    const place = { source, rows: raw.rows, name, value, date1904: this.date1904 };
    const heading = readHeading(place, this.unreadable, this.appendixTitles);
    for (const [field, { name: setting, required }] of Object.entries(SETTINGS)) {
      const datum = heading[field as keyof typeof SETTINGS];
      if (!required || (datum && (datum.value !== null || datum.fault))) continue;
      this.missing.push({ kind: 'missingSetting', table: source, setting, blank: datum });
    }
    return heading;
  }

  private readTable<Row extends ReportRow>(
    name: TableName,
    plan: plans.RowPlan<Row>,
    time: ReportTime,
    context: ReadingContext,
  ): ReportTable<Row> {
    const located = this.locate(name, time);
    if (!located) return { name, source: null, columns: [], rows: [] };
    const { source, raw, places } = located;
    const rows: Row[] = [];
    for (const rawRow of raw.rows) {
      if (rawRow.cells.every(isBlank) || plan.isHeading?.(rawRow, places)) continue;
      const reader = new RowReader(context, places, rawRow, source, plan.key(rawRow, places));
      rows.push({ source: reader.source, ...plan.read(reader) } as Row);
    }
    return { name, source, columns: [...places.values()].map((place) => place.source), rows };
  }

  /** Finds a table and its columns, and notes what it lacks or holds beyond the contract. */
  private locate(name: TableName, time: ReportTime) {
    const schema = TABLES.find((table) => table.name === name) as TableSchema;
    const raw = this.found.get(name);
    if (!raw) {
      if (schema.required) this.missing.push({ kind: 'missingTable', table: name });
      return null;
    }
    const { sheet, headerRow, firstColumn, headers, guard } = raw;
    const columnCount = headers.length;
    const place = { name, sheet, headerRow, firstColumn, columnCount };
    const source: TableSource = guard ? { ...place, guard } : place;
    const places = this.placeColumns(schema, source, headers, time);
    for (const column of schema.columns) {
      if (!column.required || places.has(column.name)) continue;
      this.missing.push({ kind: 'missingColumn', table: source, column: column.name });
    }
    return { source, raw, places };
  }

  private placeColumns(
    schema: TableSchema,
    table: TableSource,
    headers: readonly string[],
    time: ReportTime,
  ): ColumnPlaces {
    const places = new Map<string, { source: ColumnSource; at: number }>();
    resolveColumns(schema, headers, time).forEach(({ column: name, label, repeats }, at) => {
      const header = headers[at] ?? '';
      const column = table.firstColumn + at;
      if (name === null) {
        const address = cellAddress(table.headerRow, column);
        this.unknown.push({ kind: 'unknownColumn', table, header, address, repeats });
        return;
      }
      const source = { name, header, column };
      places.set(name, { source, at });
      if (label) this.datedHeaders.push({ table, column: source, label });
    });
    return places;
  }
}
