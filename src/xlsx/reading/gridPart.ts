import type { AdoptCell, AdoptRow, AdoptSheet, CellStyle } from '../../adopt/grid/adoptWorkbook';
import { isBlank, type WrittenCell } from '../../report/cell';
import { LAST_COLUMN, parseRange, type CellRange } from '../../report/cellRange';
import type { ByteLimit } from '../package/byteLimit';
import { scanXml, type XmlAttributes } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';
import { PLAIN_STYLE } from './labelStyles';
import { SheetCells, type SheetContext } from './sheetCells';

/** What the cells of a sheet need to be understood and seen. */
export interface GridContext extends SheetContext {
  readonly styles: readonly CellStyle[];
}

type Grid = Pick<AdoptSheet, 'rows' | 'merged' | 'hiddenRows' | 'hiddenColumns' | 'isProtected'>;

/** Reads every cell of one sheet that is not blank, and what is merged and hidden. */
export async function readGridPart(
  zip: ZipPackage,
  part: string,
  context: GridContext,
): Promise<Grid> {
  const grid = new GridCells(part, context, zip.limit);
  await scanXml(zip, part, grid);
  return grid.finish();
}

class GridCells extends SheetCells {
  readonly #rows: AdoptRow[] = [];
  readonly #merged: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #cells: AdoptCell[] = [];

  constructor(
    part: string,
    private readonly grid: GridContext,
    private readonly counted: ByteLimit,
  ) {
    super(part, grid, counted);
  }

  protected wants(): boolean {
    return true;
  }

  protected put(_row: number, column: number, cell: WrittenCell, style: number): void {
    if (isBlank(cell)) return;
    this.counted.add('sheetCells', 1);
    this.#cells.push({ column, ...cell, ...(this.grid.styles[style] ?? PLAIN_STYLE) });
  }

  protected override beginRow(row: number, { hidden }: XmlAttributes): void {
    if (isTrue(hidden)) this.#hiddenRows.add(row);
  }

  protected endRow(row: number): void {
    if (this.#cells.length > 0) this.#rows.push({ row, cells: this.#cells });
    this.#cells = [];
  }

  protected override other(name: string, { ref, min, max, hidden }: XmlAttributes): void {
    if (name === 'mergeCell') {
      const range = parseRange(ref ?? '');
      this.counted.add('cells', 1);
      if (range) this.#merged.push(range);
    } else if (name === 'col' && isTrue(hidden)) {
      // Columns hidden to the sheet's end hold nothing: only the first thousand are named.
      const last = Math.min(Number(max), Number(min) + 1000, LAST_COLUMN);
      for (let column = Number(min); column <= last; column++) this.#hiddenColumns.add(column);
    }
  }

  finish(): Grid {
    return {
      // The format requires rows in order, but not every program keeps to it.
      rows: this.#rows.sort((a, b) => a.row - b.row),
      merged: this.#merged,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      isProtected: this.isProtected,
    };
  }
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
