import type { WrittenCell } from '../../report/cell';
import { damaged } from '../package/unreadableFile';
import type { ByteLimit } from '../package/byteLimit';
import type { XmlAttributes, XmlHandlers } from '../package/scanXml';
import { CellContent } from './cellContent';
import type { CellFormats } from './cellFormats';
import { isOnSheet, placeOf } from './cellReference';
import { cellValue, type ValueContext } from './cellValue';
import { FormulaTexts } from './formulaTexts';
import { PlainCell } from './plainCell';
import { plainNumber } from './plainNumber';
import { RepeatedCells } from './repeatedCells';

/** What the cells of every sheet need to be understood. */
export interface SheetContext extends ValueContext {
  readonly formats: CellFormats;
}

/**
 * Follows a sheet element by element; at any time it knows one row and one cell. Who extends it
 * says which cells are wanted, and takes them.
 */
export abstract class SheetCells implements XmlHandlers {
  readonly root = 'worksheet';
  isProtected = false;
  readonly #formulas: FormulaTexts;
  readonly #content: CellContent;

  #row = 0;
  #rowIsNumbered = false;
  #column = 0;
  #isWanted = false;
  #style = 0;
  #type: string | undefined;
  /** How many cells have begun and not ended; more than one only in a damaged sheet. */
  #open = 0;
  readonly #plain = new PlainCell();
  readonly #cells: RepeatedCells;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
    private readonly limit: ByteLimit,
  ) {
    this.#formulas = new FormulaTexts(limit);
    this.#content = new CellContent(limit);
    this.#cells = new RepeatedCells(context.formats);
  }

  /** Whether the cell is of interest. */
  protected abstract wants(row: number, column: number): boolean;
  /** Takes the wanted cell that has just been asked for. */
  protected abstract put(row: number, column: number, cell: WrittenCell, style: number): void;
  /** Comes after the last cell of every row. */
  protected abstract endRow(row: number): void;
  /** Takes an element that is neither row nor cell. */
  protected other?(name: string, attributes: XmlAttributes): void;
  /** Takes the attributes of a row. */
  protected beginRow?(row: number, attributes: XmlAttributes): void;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.sheet);
    else {
      this.#content.open(name, attributes);
      this.other?.(name, attributes);
    }
  }

  text(piece: string): void {
    this.#content.text(piece);
  }

  close(name: string): void {
    if (name === 'c') this.#endCell();
    else if (name === 'row') this.endRow(this.#row);
    else this.#content.close(name);
  }

  /** Takes a cell that is written as most are, without a word of what is in it. */
  cell(bytes: Buffer, at: number, end: number): number {
    const plain = this.#plain;
    if (this.#open > 0 || !this.#rowIsNumbered || !plain.find(bytes, at, end)) return at;
    const { row, column, style } = plain;
    if (row !== this.#row || !isOnSheet(row, column)) return at;
    if (this.wants(row, column)) {
      const value = this.#plainValue(bytes, plain);
      // A shared string that is not there: what that means is said in one place.
      if (value === undefined) return at;
      const formula = this.#plainFormula(bytes, plain);
      this.put(row, column, this.#cells.cellOf(column, value, style, formula), style);
    }
    this.#column = column;
    return plain.end;
  }

  #plainValue(
    bytes: Buffer,
    { type, valueAt, valueEnd }: PlainCell,
  ): WrittenCell['value'] | undefined {
    if (valueAt < 0) return null;
    if (type === 'n' || type === 's') {
      const number = plainNumber(bytes, valueAt, valueEnd);
      if (type === 's' && number >= 0) return this.context.strings[number];
      if (type === 'n' && !Number.isNaN(number)) return number;
    }
    const value = cellValue(type, bytes.toString('utf8', valueAt, valueEnd), this.context);
    if (typeof value === 'string' && type !== 's') this.limit.add('characters', value.length);
    return value;
  }

  #plainFormula(bytes: Buffer, { row, column, formulaAt, formulaEnd }: PlainCell): string | null {
    if (formulaAt < 0) return null;
    const text = bytes.toString('utf8', formulaAt, formulaEnd);
    return this.#formulas.textAt({ text, sharedId: null }, row, column);
  }

  #openRow(attributes: XmlAttributes): void {
    const { r } = attributes;
    this.#rowIsNumbered = r !== undefined;
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    this.beginRow?.(this.#row, attributes);
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
    this.#isWanted = this.wants(this.#row, this.#column);
    this.#style = s === undefined ? 0 : Number(s);
    this.#type = t;
    this.#content.begin(this.#isWanted);
    this.#open += 1;
  }

  /** A row without a number takes it from its cells. */
  #moveToRow(row: number): void {
    if (row === this.#row) return;
    this.endRow(this.#row);
    this.#row = row;
  }

  #endCell(): void {
    this.#open -= 1;
    const { formula } = this.#content;
    if (!this.#isWanted) {
      if (formula !== null) this.#formulas.remember(formula, this.#row, this.#column);
      return;
    }
    const { inlineText, value: written } = this.#content;
    const value = inlineText ?? cellValue(this.#type, written, this.context);
    if (value === undefined) throw damaged(this.part);
    // Shared strings are kept once for all cells, and inline text was counted run by run.
    if (typeof value === 'string' && this.#type !== 's' && inlineText === null) {
      this.limit.add('characters', value.length);
    }
    const text = formula === null ? null : this.#formulas.textAt(formula, this.#row, this.#column);
    const cell = this.#cells.cellOf(this.#column, value, this.#style, text);
    this.put(this.#row, this.#column, cell, this.#style);
  }
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
