import { bounding, holds, MAX_COLUMNS, singleCell, type Area } from './area';
import type { Book } from './book';
import { hasContent, isBare, type Cell } from './cells/cell';
import type { ChartContent } from './chart';
import { newPageLayout, type PageLayout } from './pageLayout';
import type {
  ColumnFormat,
  Comment,
  ConditionalFormat,
  Frozen,
  Note,
  PageBreak,
  Protection,
  RowFormat,
  Validation,
} from './sheetParts';
import { NO_STYLE, type CellStyle } from './cells/style';
import type { Table } from './table';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A chart on its sheet. */
export interface Chart extends ChartContent {
  readonly sheet: Sheet;
}

/** One worksheet. Change it through `Book.change` and `putCell`, so that it can be undone. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  /** Default sizes, in points. */
  standardHeight = 15;
  standardWidth = 48;
  frozen: Frozen | undefined;
  protection: Protection = { on: false, options: {} };
  tables: readonly Table[] = [];
  charts: readonly Chart[] = [];
  comments: readonly Comment[] = [];
  notes: readonly Note[] = [];
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  merges: readonly Area[] = [];
  customProperties: Readonly<Record<string, string>> = {};
  rowBreaks: readonly PageBreak[] = [];
  columnBreaks: readonly PageBreak[] = [];
  layout: PageLayout = newPageLayout();
  /** The filter of the sheet itself; tables have their own. */
  filter: Area | undefined;
  selection: readonly Area[] = [singleCell(0, 0)];
  /** The sheet of the file this one was read from, by its number there. */
  fileSheet: number | undefined;
  deleted = false;

  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowFormats = new Map<number, RowFormat>();
  readonly columnFormats = new Map<number, ColumnFormat>();

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Sets a cell; an empty one is removed. Undo restores the old one. */
  putCell(row: number, column: number, cell: Cell | undefined): void {
    const old = this.cell(row, column);
    this.store(row, column, cell);
    this.book.undo.record(() => this.putCell(row, column, old));
    if (cell?.formula !== old?.formula || cell?.value !== old?.value) {
      this.book.edited(this, row, column);
      // Typing into a spilled cell blocks the spill of its formula.
      if (old?.spilledFrom) this.book.edited(this, old.spilledFrom.row, old.spilledFrom.column);
    }
  }

  /** Sets the result of a calculation. Not undoable: it is calculated again instead. */
  putResult(row: number, column: number, cell: Cell | undefined): void {
    this.store(row, column, cell);
  }

  /** The style a cell shows: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): CellStyle {
    return (
      this.cell(row, column)?.style ??
      this.rowFormats.get(row)?.style ??
      this.columnFormats.get(column)?.style ??
      NO_STYLE
    );
  }

  /** The cells there are in an area, row by row. */
  *cellsIn(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of keysBetween(this.rows, area.top, area.bottom)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of keysBetween(cells, area.left, area.right)) {
        const cell = cells.get(column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The smallest area with every cell that has content or, unless `valuesOnly`, a format. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (within && !holds(within, row, column)) continue;
        const counts = hasContent(cell) || (!valuesOnly && cell.style !== undefined);
        if (counts) used = used ? stretch(used, row, column) : singleCell(row, column);
      }
    }
    return used;
  }

  private store(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.rows.get(row);
    if (!cell || isBare(cell)) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }
}

const stretch = (used: Area, row: number, column: number): Area =>
  holds(used, row, column) ? used : bounding(used, singleCell(row, column));

/** The keys within bounds in order, by counting or by filtering, whichever is less work. */
function keysBetween(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
  const keys: number[] = [];
  if (to - from < Math.min(map.size, MAX_COLUMNS)) {
    for (let key = from; key <= to; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= from && key <= to) keys.push(key);
  return keys.sort((a, b) => a - b);
}
