import type { WrittenCell } from '../../report/cell';
import type { ByteLimit } from '../package/byteLimit';
import { scanXml } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';
import { SheetCells, type SheetContext } from './sheetCells';
import { TableFinder } from './tableFinder';
import type { TableRows } from './tableRows';

/**
 * Reads one sheet and puts the cells that belong to tables into them.
 *
 * @returns whether the sheet is protected.
 */
export async function readSheetPart(
  zip: ZipPackage,
  part: string,
  tables: readonly TableRows[],
  context: SheetContext,
): Promise<boolean> {
  const cells = new CellsOfTables(part, tables, context, zip.limit);
  await scanXml(zip, part, cells);
  return cells.isProtected;
}

/** The cells of a sheet that belong to its tables. */
class CellsOfTables extends SheetCells {
  readonly #finder: TableFinder<TableRows>;
  /** Tables that have got a cell of the current row. */
  readonly #touched = new Set<TableRows>();
  #table: TableRows | undefined;

  constructor(part: string, tables: readonly TableRows[], context: SheetContext, limit: ByteLimit) {
    super(part, context, limit);
    this.#finder = new TableFinder(tables);
  }

  protected wants(row: number, column: number): boolean {
    this.#table = this.#finder.at(row, column);
    return this.#table !== undefined;
  }

  protected put(row: number, column: number, cell: WrittenCell): void {
    if (!this.#table) return;
    this.#table.put(row, column, cell);
    this.#touched.add(this.#table);
  }

  protected endRow(row: number): void {
    for (const table of this.#touched) table.endRow(row);
    this.#touched.clear();
  }
}
