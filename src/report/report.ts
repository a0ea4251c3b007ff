import type { Figure } from '../figures/interval';
import type { Heading } from './heading';
import type { Row } from './rows';
import type { ColumnSource, Datum, TableSource } from './datum';
import type { StructureFault } from './structureFault';
import type { PeriodLabel } from '../language/dates/readPeriodLabel';
import type { TableField, TableName } from './tables';

/** One table of the report; without a source the workbook lacks it. */
export interface ReportTable<Row> {
  readonly name: TableName;
  readonly source: TableSource | null;
  readonly columns: readonly ColumnSource[];
  readonly rows: readonly Row[];
}

/** A header that names a year or a period, for example `Bokfört tom augusti 2020`. */
export interface DatedHeader {
  readonly table: TableSource;
  readonly column: ColumnSource;
  readonly label: PeriodLabel;
}

/** The tables of a report by their fields (tables.ts); their Swedish names stand there. */
export type ReportTables = { readonly [Field in TableField]: ReportTable<Row<Field>> };

/** One committee's report for one period. */
export interface Report extends ReportTables {
  /** `Rapport`. */
  readonly heading: Heading;
  /** What the tables lack or hold beyond the contract. */
  readonly structure: readonly StructureFault[];
  /** Every cell that could not be read, table by table, row by row. */
  readonly unreadable: readonly Datum<unknown>[];
  readonly datedHeaders: readonly DatedHeader[];
  /**
   * The rows of `Verksamheter` that hold net costs, by their keys: they have no other side. Only a
   * workbook that was not made for Tertial has any.
   */
  readonly netRows: readonly string[];
}

export type Amount = Datum<Figure>;
