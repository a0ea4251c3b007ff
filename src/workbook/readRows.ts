import { isBlank } from '../report/cell';
import type { Column } from '../report/column';
import type { ColumnSource, Datum, RowSource, TableSource } from '../report/datum';
import type { ReportRow } from '../report/rows';
import type { Table } from '../report/table';
import { type CellContext, type CellReader, cellReader } from './cells/cellReader';
import { MISSING } from './cells/reading';
import type { ColumnPlaces } from './columnPlaces';
import type { RawRow } from './rawWorkbook';
import { rowKey } from './rowKey';

/** What every table is read with. */
export interface ReadingContext extends CellContext {
  /** Collects every cell that could not be read. */
  readonly unreadable: Datum<unknown>[];
}

/** One column of a table as it stands in a workbook. */
interface PlacedColumn {
  readonly field: string;
  readonly source: ColumnSource;
  /** Its place among the headers; −1 when the table lacks it. */
  readonly at: number;
  readonly read: CellReader;
}

/**
 * Reads the rows of a table, those that hold nothing or a heading alone left out. How each column is
 * read is worked out once, and every row has its fields in the same order.
 */
export function readRows(
  table: Table,
  rows: readonly RawRow[],
  { source, places }: { readonly source: TableSource; readonly places: ColumnPlaces },
  context: ReadingContext,
): ReportRow[] {
  const columns = placedColumns(table, source, places, context);
  const key = rowKey(table, places);
  const isHeading = headingTest(table, places);
  const read: ReportRow[] = [];
  for (const raw of rows) {
    if (raw.cells.every(isBlank) || isHeading(raw)) continue;
    read.push(readRow(columns, raw, { table: source, row: raw.row, key: key(raw) }, context));
  }
  return read;
}

function placedColumns(
  { columns }: Table,
  table: TableSource,
  places: ColumnPlaces,
  context: CellContext,
): PlacedColumn[] {
  return Object.entries(columns).map(([field, column]) => {
    const { name } = column;
    const { source, at } = places.get(name) ?? {
      source: { name, header: name, column: table.firstColumn },
      at: -1,
    };
    return { field, source, at, read: cellReader(column, context) };
  });
}

function readRow(
  columns: readonly PlacedColumn[],
  { cells }: RawRow,
  source: RowSource,
  { unreadable }: ReadingContext,
): ReportRow {
  const row: Record<string, RowSource | Datum<unknown>> = { source };
  for (const { field, source: column, at, read } of columns) {
    const written = at < 0 ? null : (cells[at] ?? null);
    const { value, fault } = written ? read(written) : MISSING;
    const datum: Datum<unknown> = { value, fault, row: source, column, written };
    row[field] = datum;
    if (fault) unreadable.push(datum);
  }
  return row as object as ReportRow;
}

/** Tells the rows that hold nothing but a heading, such as `Nämndens anslag` above the costs. */
function headingTest(table: Table, places: ColumnPlaces): (raw: RawRow) => boolean {
  const { blankInHeadings } = table;
  if (!blankInHeadings) return () => false;
  const at = blankInHeadings.flatMap(
    (field) => places.get((table.columns[field] as Column).name)?.at ?? [],
  );
  return ({ cells }) =>
    at.every((place) => {
      const cell = cells[place];
      return cell === undefined || isBlank(cell);
    });
}
