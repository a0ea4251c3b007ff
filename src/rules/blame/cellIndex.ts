import type { Figure } from '../../figures/interval';
import type { Datum, TableSource } from '../../report/datum';

/** No sheet has more rows. */
const MOST_ROWS = 1_048_576;

/** The numbers of the cells in one sheet column, by row; 0 where there is none, else one more. */
type Column = Int32Array;

/**
 * Numbers the cells of a system in the order that they come. A cell is found by where it stands:
 * a map with half a million cells as its keys would cost more than the search for the culprits.
 */
export class CellIndex {
  /** The cells by number. */
  readonly data: Datum<Figure>[] = [];
  private readonly sheets = new Map<string, Column[]>();
  /** Cells that stand where another does, or on no sheet. */
  private readonly others = new Map<Datum<unknown>, number>();
  private lastTable: TableSource | null = null;
  private lastColumns: Column[] = [];

  /** The number of a cell, which gets the next one when it is new. */
  numberOf(datum: Datum<Figure>): number {
    const { row, column } = datum;
    if (!(row.row >= 0 && row.row <= MOST_ROWS)) return this.numberAside(datum);
    const columns = this.columnsOf(row.table);
    let numbers = columns[column.column];
    if (numbers === undefined || numbers.length <= row.row) {
      numbers = longer(numbers, row.row);
      columns[column.column] = numbers;
    }
    const known = (numbers[row.row] ?? 0) - 1;
    if (known >= 0) return this.data[known] === datum ? known : this.numberAside(datum);
    const number = this.data.push(datum) - 1;
    numbers[row.row] = number + 1;
    return number;
  }

  /** The number of the cell at a place; undefined where none is numbered. */
  at(sheet: string, row: number, column: number): number | undefined {
    const number = this.sheets.get(sheet)?.[column]?.[row] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  private numberAside(datum: Datum<Figure>): number {
    const known = this.others.get(datum);
    if (known !== undefined) return known;
    const number = this.data.push(datum) - 1;
    this.others.set(datum, number);
    return number;
  }

  private columnsOf(table: TableSource): Column[] {
    if (table === this.lastTable) return this.lastColumns;
    const columns = this.sheets.get(table.sheet) ?? [];
    this.sheets.set(table.sheet, columns);
    [this.lastTable, this.lastColumns] = [table, columns];
    return columns;
  }
}

function longer(column: Column | undefined, row: number): Column {
  const made = new Int32Array(Math.max(64, 2 * (column?.length ?? 0), row + 1));
  if (column) made.set(column);
  return made;
}
