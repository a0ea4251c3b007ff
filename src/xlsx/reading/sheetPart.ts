import type { WrittenCell } from '../../report/cell';
import { CellContent } from './cellContent';
import { GENERAL } from './builtInFormats';
import type { CellFormats } from './cellFormats';
import { isOnSheet, placeOf } from './cellReference';
import { cellValue, type ValueContext } from './cellValue';
import { FormulaTexts } from './formulaTexts';
import type { ByteLimit } from '../package/byteLimit';
import { scanXml, type XmlAttributes, type XmlHandlers } from '../package/scanXml';
import { TableFinder } from './tableFinder';
import type { TableRows } from './tableRows';
import { damaged } from '../package/unreadableFile';
import type { ZipPackage } from '../package/zipPackage';

/** What the cells of every sheet need to be understood. */
export interface SheetContext extends ValueContext {
  readonly formats: CellFormats;
}

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
  const handlers = new SheetHandlers(part, tables, context, zip.limit);
  await scanXml(zip, part, handlers);
  return handlers.isProtected;
}

/** Follows a sheet element by element; at any time it knows one row and one cell. */
class SheetHandlers implements XmlHandlers {
  readonly root = 'worksheet';
  isProtected = false;
  readonly #finder: TableFinder<TableRows>;
  readonly #formulas: FormulaTexts;
  readonly #content: CellContent;
  /** Tables that have got a cell of the current row. */
  readonly #touched = new Set<TableRows>();

  #row = 0;
  #rowIsNumbered = false;
  #column = 0;
  #table: TableRows | undefined;
  #style = 0;
  #type: string | undefined;

  constructor(
    private readonly part: string,
    tables: readonly TableRows[],
    private readonly context: SheetContext,
    private readonly limit: ByteLimit,
  ) {
    this.#finder = new TableFinder(tables);
    this.#formulas = new FormulaTexts(limit);
    this.#content = new CellContent(limit);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.sheet);
    else this.#content.open(name, attributes);
  }

  text(piece: string): void {
    this.#content.text(piece);
  }

  close(name: string): void {
    if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
    else this.#content.close(name);
  }

  #openRow({ r }: XmlAttributes): void {
    this.#rowIsNumbered = r !== undefined;
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
  }

  #openCell({ r, s, t }: XmlAttributes): void {
    if (r === undefined) {
      this.#column++;
      if (!isOnSheet(this.#row, this.#column)) throw damaged(this.part);
    } else {
      const place = placeOf(r);
      if (place === null) throw damaged(this.part);
      this.#column = place.column;
      if (!this.#rowIsNumbered) this.#moveToRow(place.row);
      else if (place.row !== this.#row) throw damaged(this.part);
    }
    this.#table = this.#finder.at(this.#row, this.#column);
    this.#style = s === undefined ? 0 : Number(s);
    this.#type = t;
    this.#content.begin(this.#table !== undefined);
  }

  /** A row without a number takes it from its cells. */
  #moveToRow(row: number): void {
    if (row === this.#row) return;
    this.#endRow();
    this.#row = row;
  }

  #endCell(): void {
    const table = this.#table;
    const { formula } = this.#content;
    if (table === undefined) {
      if (formula !== null) this.#formulas.remember(formula, this.#row, this.#column);
      return;
    }
    const { inlineText, value: text } = this.#content;
    const value = inlineText ?? cellValue(this.#type, text, this.context);
    if (value === undefined) throw damaged(this.part);
    // Shared strings are kept once for all cells, and inline text was counted run by run.
    if (typeof value === 'string' && this.#type !== 's' && inlineText === null) {
      this.limit.add('characters', value.length);
    }
    const { codes, unlocked } = this.context.formats;
    const cell: WrittenCell = {
      value,
      format: codes[this.#style] ?? GENERAL,
      ...(unlocked.has(this.#style) && { isUnlocked: true }),
      formula: formula === null ? null : this.#formulas.textAt(formula, this.#row, this.#column),
    };
    table.put(this.#row, this.#column, cell);
    this.#touched.add(table);
  }

  #endRow(): void {
    for (const table of this.#touched) table.endRow(this.#row);
    this.#touched.clear();
  }
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
