import type { ColumnSource, Conversion, Datum, RowSource, TableSource } from '../../report/datum';
import type { ReportRow } from '../../report/rows';
import type { Table } from '../../report/table';
import { tableNamed, type TableName } from '../../report/tables';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import type {
  AdoptedCell,
  AdoptedRow,
  AdoptedTable,
  Adoption,
  CellSource,
  Proposal,
} from '../proposal/adoption';
import { guardOf } from './guardOf';
import { BLANK } from './tablesToRead';

/** The rows of one table, with every value at the user's own cell. */
export class OwnPlaces {
  readonly #table: Table;
  readonly #proposals: readonly Proposal[];
  readonly #sources = new Map<string, TableSource>();

  constructor(
    private readonly adopted: AdoptedTable,
    adoption: Adoption,
    private readonly workbook: AdoptWorkbook,
  ) {
    this.#table = tableNamed(adopted.name) as Table;
    this.#proposals = adoption.proposals.filter(({ table }) => table === adopted.name);
  }

  /** The table where its first range stands. */
  get source(): TableSource {
    return this.#on(this.#proposals[0]?.sheet ?? this.adopted.rows[0]?.sheet ?? '');
  }

  /** Each column that the table has, where its first range has it. */
  columns(): ColumnSource[] {
    const [first] = this.adopted.rows;
    const own = this.adopted.columns.filter(({ origin }) => origin !== 'same');
    return own.map(({ field, name }) => {
      const cell = first?.cells[field];
      const source = cell?.sources[0];
      const column = source?.column ?? this.source.firstColumn;
      return { name, header: this.#header(name, source), column };
    });
  }

  /** A row that was read from `tablesToRead`, moved to the user's cells. */
  row(read: ReportRow): ReportRow {
    const adopted = this.adopted.rows[read.source.row - 1];
    if (adopted === undefined) return read;
    const { sheet, row } = adopted;
    const source: RowSource = { table: this.#on(sheet), row, key: read.source.key };
    const moved: Record<string, unknown> = { source };
    for (const field of Object.keys(this.#table.columns)) {
      const datum = (read as unknown as Record<string, Datum<unknown>>)[field] as Datum<unknown>;
      const cell = datum.written === null ? undefined : adopted.cells[field];
      moved[field] = this.#datum(datum, cell, adopted, source);
    }
    return moved as object as ReportRow;
  }

  #datum(
    datum: Datum<unknown>,
    cell: AdoptedCell | undefined,
    adopted: AdoptedRow,
    row: RowSource,
  ): Datum<unknown> {
    const [first] = cell?.sources ?? [];
    const { name } = datum.column;
    if (first === undefined) {
      const named = namingCell(adopted)?.column ?? row.table.firstColumn;
      return { ...datum, row, column: { name, header: name, column: named } };
    }
    const isOwnRow = first.sheet === adopted.sheet && first.row === adopted.row;
    const conversion = conversionOf(cell?.sources ?? []);
    const header = this.#header(name, first);
    return {
      ...datum,
      row: isOwnRow ? row : { ...row, table: this.#on(first.sheet), row: first.row },
      column: { name, header, column: first.column, ...(conversion && { conversion }) },
      written: first.written ?? BLANK,
    };
  }

  /** The header as written above a cell. */
  #header(name: string, source: CellSource | undefined): string {
    const own = this.#proposals
      .filter(({ sheet }) => sheet === source?.sheet)
      .flatMap(({ columns }) => columns)
      .find((one) => one.name === name && one.column === source?.column);
    return own?.header ?? name;
  }

  #on(sheet: string): TableSource {
    const known = this.#sources.get(sheet);
    if (known !== undefined) return known;
    const made = tableSource(this.adopted.name, sheet, this.#proposals, this.workbook);
    this.#sources.set(sheet, made);
    return made;
  }
}

function tableSource(
  name: TableName,
  sheet: string,
  proposals: readonly Proposal[],
  workbook: AdoptWorkbook,
): TableSource {
  const own = proposals.find((one) => one.sheet === sheet);
  const range = own?.header ?? own?.body ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const guard = guardOf(workbook, sheet, own?.body ?? range);
  return {
    name,
    sheet,
    headerRow: range.bottom,
    firstColumn: range.left,
    columnCount: range.right - range.left + 1,
    ...(guard && { guard }),
  };
}

/** The cell that a value without one of its own is shown at: the one that names the row. */
const namingCell = ({ cells, sheet, row }: AdoptedRow): CellSource | undefined =>
  Object.values(cells)
    .flatMap(({ sources }) => sources)
    .find((source) => source.sheet === sheet && source.row === row);

/** Null where a number is read as it stands. */
function conversionOf(sources: readonly CellSource[]): Conversion | null {
  const [first, ...others] = sources;
  if (first === undefined) return null;
  const { sign, unit } = first;
  if (others.length > 0) return { sign, unit, parts: sources.map(partOf) };
  return sign === 1 && unit === null ? null : { sign, unit };
}

const partOf = ({ sheet, row, column, sign, unit }: CellSource) => ({
  sheet,
  row,
  column,
  sign,
  unit,
});
