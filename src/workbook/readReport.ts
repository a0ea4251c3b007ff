import { cellAddress } from '../report/address';
import type { Datum, TableSource } from '../report/datum';
import type { Heading, MoneyReading } from '../report/heading';
import type { DatedHeader, Report, ReportTable, ReportTables } from '../report/report';
import type { ReportRow } from '../report/rows';
import { type SettingField, SETTINGS } from '../report/settings';
import type { StructureFault } from '../report/structureFault';
import type { Table } from '../report/table';
import { type TableName, tableNamed, TABLES } from '../report/tables';
import { rapport } from '../report/tables/rapport';
import { type BalancePrecision, balancePrecision } from './cells/balancePrecision';
import type { ColumnPlace, ColumnPlaces } from './columnPlaces';
import type { RawTable, RawWorkbook } from './rawWorkbook';
import { emptyHeading, readHeading } from './readHeading';
import { type ReadingContext, readRows } from './readRows';
import { type ReportTime, resolveColumns } from './resolveColumns';

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
    const name = tableNamed(table.name)?.name ?? null;
    if (name !== null && !found.has(name)) found.set(name, table);
    else structure.push(unknownTable(table, name));
  }
  if (found.size === 0) return null;
  return new ReportReader(workbook.date1904, found, structure, appendixTitles).read();
}

/** Excel names a copy of Driftbudget `Driftbudget2`, Google Sheets and others `Driftbudget_1`. */
function unknownTable(table: RawTable, repeated: TableName | null): StructureFault {
  return {
    kind: 'unknownTable',
    name: table.name,
    sheet: table.sheet,
    address: cellAddress(table.headerRow, table.firstColumn),
    copyOf: repeated ?? tableNamed(table.name.replace(/[_ ]?\d+$/, ''))?.name ?? null,
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
    const given = this.readHeading();
    const balance = this.balancePrecision(given.money);
    const money = balance ? { ...given.money, balanceDecimals: balance.decimals } : given.money;
    const heading = { ...given, money };
    const time = { year: heading.year?.value ?? null, period: heading.period?.value ?? null };
    const { date1904, unreadable } = this;
    const context = { money, balance, date1904, unreadable };
    const tables = Object.entries(TABLES).map(
      ([field, table]) => [field, this.readTable(table, time, context)] as const,
    );
    return {
      heading,
      ...(Object.fromEntries(tables) as ReportTables),
      structure: [...this.missing, ...this.unknown],
      unreadable: this.unreadable,
      datedHeaders: this.datedHeaders,
      netRows: [],
    };
  }

  /** Where the amounts of the balance sheet are in kr, its cells say how exact they are. */
  private balancePrecision({ balanceUnit }: MoneyReading): BalancePrecision | null {
    const raw = this.found.get(TABLES.balance.name);
    if (!raw || balanceUnit !== 'kr') return null;
    return balancePrecision(raw.rows.flatMap(({ cells }) => cells));
  }

  private readHeading(): Heading {
    const located = this.locate(rapport, { year: null, period: null });
    if (!located) return emptyHeading(null);
    const { source, raw, places } = located;
    const name = places.get(rapport.columns.name.name);
    const value = places.get(rapport.columns.value.name);
    if (!name || !value) return emptyHeading(source);
    const place = { source, rows: raw.rows, name, value, date1904: this.date1904 };
    const heading = readHeading(place, this.unreadable, this.appendixTitles);
    for (const [field, { name: setting, required }] of Object.entries(SETTINGS)) {
      const datum = heading[field as SettingField];
      if (!required || (datum && (datum.value !== null || datum.fault))) continue;
      this.missing.push({ kind: 'missingSetting', table: source, setting, blank: datum });
    }
    return heading;
  }

  private readTable(
    table: Table<TableName>,
    time: ReportTime,
    context: ReadingContext,
  ): ReportTable<ReportRow> {
    const { name } = table;
    const located = this.locate(table, time);
    if (!located) return { name, source: null, columns: [], rows: [] };
    const { source, raw, places } = located;
    const rows = readRows(table, raw.rows, located, context);
    return { name, source, columns: [...places.values()].map((place) => place.source), rows };
  }

  /** Finds a table and its columns, and notes what it lacks or holds beyond the contract. */
  private locate(table: Table<TableName>, time: ReportTime) {
    const { name, required, columns } = table;
    const raw = this.found.get(name);
    if (!raw) {
      if (required) this.missing.push({ kind: 'missingTable', table: name });
      return null;
    }
    const { sheet, headerRow, firstColumn, headers, guard } = raw;
    const columnCount = headers.length;
    const place = { name, sheet, headerRow, firstColumn, columnCount };
    const source: TableSource = guard ? { ...place, guard } : place;
    const places = this.placeColumns(table, source, headers, time);
    for (const column of Object.values(columns)) {
      if (!column.required || places.has(column.name)) continue;
      this.missing.push({ kind: 'missingColumn', table: source, column: column.name });
    }
    return { source, raw, places };
  }

  private placeColumns(
    declared: Table,
    table: TableSource,
    headers: readonly string[],
    time: ReportTime,
  ): ColumnPlaces {
    const places = new Map<string, ColumnPlace>();
    resolveColumns(declared, headers, time).forEach(({ column: name, label, repeats }, at) => {
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
