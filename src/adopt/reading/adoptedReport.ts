import type { Datum } from '../../report/datum';
import type { Heading, Setting } from '../../report/heading';
import type { Report, ReportTable } from '../../report/report';
import type { ReportRow } from '../../report/rows';
import { SETTINGS, type SettingField } from '../../report/settings';
import { TABLES, type TableField } from '../../report/tables';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import { readReport } from '../../workbook/readReport';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import type { Adoption } from '../proposal/adoption';
import { factPlace } from './factPlace';
import { OwnPlaces } from './ownPlaces';
import { tablesToRead } from './tablesToRead';

/** What a report is read from besides the adoption. */
export interface AdoptedFrom {
  readonly workbook: AdoptWorkbook;
  /** Tertial's own tables in it that adoption has no other source for: `Godkännanden`, `Texter`. */
  readonly own: RawWorkbook['tables'];
  readonly appendixTitles?: readonly string[];
}

/**
 * The report of a workbook that was not made for Tertial, read where it stands: every value is in
 * Tertial's sign and the report's unit, and at the user's own cell. What the workbook lacks is no
 * fault of it: the rules say that it can't be tested.
 */
export function adoptedReport(
  adoption: Adoption,
  { workbook, own, appendixTitles }: AdoptedFrom,
): Report {
  const given = tablesToRead(adoption);
  const names = new Set(given.map(({ name }) => name));
  const tables = [...given, ...own.filter(({ name }) => !names.has(name))];
  const raw = { tables, date1904: workbook.date1904, lastAuthor: workbook.lastAuthor };
  const read = readReport(raw, appendixTitles) as Report;
  const moved = new Map<Datum<unknown>, Datum<unknown>>();
  const places = new Map(
    adoption.tables.map((table) => [table.name, new OwnPlaces(table, adoption, workbook)] as const),
  );
  const movedTables = Object.entries(TABLES).map(([field, { name }]) => {
    const table: ReportTable<ReportRow> = read[field as TableField];
    const own = places.get(name);
    return [field, own ? atOwnPlaces(table, own, moved) : table] as const;
  });
  return {
    ...read,
    ...(Object.fromEntries(movedTables) as object),
    heading: headingInPlace(read.heading, adoption),
    structure: [],
    unreadable: read.unreadable.map((datum) => moved.get(datum) ?? datum),
    datedHeaders: [],
    netRows: netRows(read, adoption),
  };
}

function atOwnPlaces(
  table: ReportTable<ReportRow>,
  own: OwnPlaces,
  moved: Map<Datum<unknown>, Datum<unknown>>,
): ReportTable<ReportRow> {
  const rows = table.rows.map((row) => {
    const there = own.row(row);
    for (const [field, datum] of Object.entries(row)) {
      if (field !== 'source') moved.set(datum as Datum<unknown>, cellIn(there, field));
    }
    return there;
  });
  return { ...table, source: own.source, columns: own.columns(), rows };
}

const cellIn = (row: ReportRow, field: string): Datum<unknown> =>
  (row as unknown as Record<string, Datum<unknown>>)[field] as Datum<unknown>;

function netRows({ areas }: Report, { tables }: Adoption): string[] {
  const rows = tables.find(({ name }) => name === TABLES.areas.name)?.rows ?? [];
  return areas.rows.flatMap(({ source }) => (rows[source.row - 1]?.isNet ? [source.key] : []));
}

/** The facts at the cells that say them. */
function headingInPlace(heading: Heading, adoption: Adoption): Heading {
  const { source } = heading;
  if (source === null) return heading;
  const from = new Map<string, string | null>(adoption.facts.map((fact) => [fact.name, fact.from]));
  const inPlace = <T>(datum: Datum<T>, name: string): Datum<T> => {
    const { sheet, range } = factPlace(from.get(name) ?? null, adoption);
    const table = { ...source, sheet, headerRow: range.top, firstColumn: range.left };
    return {
      ...datum,
      row: { ...datum.row, table, row: range.top },
      column: { ...datum.column, column: range.left },
    };
  };
  const settings = Object.entries(SETTINGS).map(([field, { name }]) => {
    const setting: Setting<unknown> = heading[field as SettingField];
    return [field, setting && inPlace(setting, name)] as const;
  });
  const { sheet, range } = factPlace(null, adoption);
  return {
    ...heading,
    ...(Object.fromEntries(settings) as object),
    source: { ...source, sheet, headerRow: range.top, firstColumn: range.left },
    rows: heading.rows.map((row) => inPlace(row, row.value ?? '')),
  };
}
