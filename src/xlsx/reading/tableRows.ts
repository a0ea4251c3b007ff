import { isBlank, type WrittenCell } from '../../report/cell';
import type { CellRange } from '../../report/cellRange';
import type { RawRow, RawTable } from '../../workbook/rawWorkbook';
import { foldText } from '../../language/words/cleanText';
import { GENERAL } from './builtInFormats';
import type { ByteLimit } from '../package/byteLimit';
import type { TablePart } from './tablePart';

/** One object for all blank cells: a table of a million rows has many. */
export const BLANK: WrittenCell = { value: null, format: GENERAL, formula: null };

/** What a table needs to know of its sheet. */
interface TableSheet {
  readonly name: string;
  readonly generated: boolean;
  readonly isProtected: boolean;
}

/** Collects the cells of one table while its sheet is read. */
export class TableRows {
  /** The cells that count: header and body, not the totals. */
  readonly range: CellRange;
  #headerRow: number;
  readonly #width: number;
  readonly #headers: (string | null)[];
  readonly #rows: RawRow[] = [];
  #cells: WrittenCell[];
  #holdsAnything = false;

  constructor(
    private readonly table: TablePart,
    private readonly limit: ByteLimit,
  ) {
    const { range, hasHeader, totalsRows } = table;
    this.range = { ...range, bottom: range.bottom - totalsRows };
    this.#headerRow = hasHeader ? range.top : range.top - 1;
    this.#width = range.right - range.left + 1;
    limit.add('cells', this.#width);
    this.#headers = Array.from({ length: this.#width }, (_, index) => table.columns[index] ?? null);
    this.#cells = this.#blankRow();
  }

  /** Takes one cell that `range` covers. */
  put(row: number, column: number, cell: WrittenCell): void {
    const index = column - this.range.left;
    if (row === this.#headerRow) {
      // Excel keeps the cell and the column's name equal; where another program did not, the cell
      // is what the user sees.
      if (typeof cell.value === 'string' && !isBlank(cell)) this.#headers[index] = cell.value;
      return;
    }
    this.#cells[index] = cell;
    this.#holdsAnything ||= !isBlank(cell);
  }

  /** Ends the row that `put` was last called for. */
  endRow(row: number): void {
    if (row === this.#headerRow) return;
    if (row === this.range.top && this.#isHeader()) {
      this.#headerRow = row;
      this.#holdsAnything = false;
    }
    if (!this.#holdsAnything) {
      this.#cells.fill(BLANK);
      return;
    }
    this.limit.add('cells', this.#width);
    this.#rows.push({ row, cells: this.#cells });
    this.#cells = this.#blankRow();
    this.#holdsAnything = false;
  }

  /** The table with all its rows, once the sheet has ended. */
  finish({ name: sheet, generated, isProtected }: TableSheet): RawTable {
    const guard = this.table.isImported ? 'imported' : isProtected ? 'protected' : null;
    return {
      name: this.table.name,
      sheet,
      headerRow: this.#headerRow,
      firstColumn: this.range.left,
      headers: this.#headers.map((header) => header ?? ''),
      rows: inOrder(this.#rows),
      generated,
      ...(guard && { guard }),
    };
  }

  /**
   * Whether the first row holds the names of the columns: some programs say that a table has no
   * header, and count it among its rows.
   */
  #isHeader(): boolean {
    const { columns, hasHeader } = this.table;
    const isName = ({ value }: WrittenCell, index: number) =>
      typeof value === 'string' && foldText(value) === foldText(columns[index] ?? '');
    return !hasHeader && columns.length > 0 && this.#cells.every(isName);
  }

  #blankRow(): WrittenCell[] {
    return new Array<WrittenCell>(this.#width).fill(BLANK);
  }
}

/** The format requires rows in order. */
function inOrder(rows: readonly RawRow[]): readonly RawRow[] {
  let previous = 0;
  for (const { row } of rows) {
    if (row < previous) return [...rows].sort((a, b) => a.row - b.row);
    previous = row;
  }
  return rows;
}
