import { lineCount } from '../../language/words/lineCount';
import { shorten } from '../../language/words/shorten';
import { FONT_SIZE, STYLES, type CellStyle } from './styles';
import type { PlannedCell, PlannedColumn, PlannedRow } from './sheetPlan';

/** Points per line of text at the usual size. */
const LINE = 13.5;
/** Points above and below the text of a row. */
const PADDING = 3;
/** Letters that a column holds per unit of width, which is a digit of the workbook's usual font. */
const LETTERS = 1.15;
const BOLD_LETTERS = 1.02;
/** What one step of indentation takes of a column's width. */
const INDENT = 1.5;
/** Excel allows no higher row. */
const MAX_HEIGHT = 409;

/** Gathers the rows of a sheet from the top, each as high as its texts need. */
export class SheetRows {
  readonly rows: PlannedRow[] = [];
  readonly #kept = new Set<number>();
  readonly #first = new Set<number>();

  constructor(readonly columns: readonly PlannedColumn[]) {}

  /** The sheet row that the next row will be. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row. @returns its sheet row. */
  add(cells: readonly (PlannedCell | null)[]): number {
    const seen = this.#seen(cells);
    this.rows.push({ height: rowHeight(seen, this.columns), cells: seen });
    return this.rows.length;
  }

  /**
   * Adds a row whose cells are made each time that somebody asks for them: a hundred thousand rows of
   * cells take far more memory than what they are made of.
   *
   * @param tall those of its cells that may make it higher than one line, in their columns.
   * @returns its sheet row.
   */
  addLater(
    tall: readonly (PlannedCell | null)[],
    cells: () => readonly (PlannedCell | null)[],
  ): number {
    const seen = (all: readonly (PlannedCell | null)[]) => this.#seen(all);
    this.rows.push({
      height: rowHeight(seen(tall), this.columns),
      get cells() {
        return seen(cells());
      },
    });
    return this.rows.length;
  }

  #seen(cells: readonly (PlannedCell | null)[]): (PlannedCell | null)[] {
    return cells.map((cell, index) => cell && withinRow(cell, this.columns[index]));
  }

  /** Adds a row that never ends a page: a heading, or one beside a chart. @returns its sheet row. */
  addKept(cells: readonly (PlannedCell | null)[]): number {
    const row = this.add(cells);
    this.#kept.add(row);
    return row;
  }

  /** Keeps rows on one page. */
  keep(firstRow: number, lastRow: number): void {
    for (let row = firstRow; row < lastRow; row++) this.#kept.add(row);
  }

  /** Begins a new page with the next row. */
  startPage(): void {
    this.#first.add(this.next);
  }

  /** Whether a page must begin with a row. */
  beginsPage(row: number): boolean {
    return this.#first.has(row);
  }

  /** Whether a row must stand on the page of the row beneath it. */
  staysWithNext(row: number): boolean {
    return this.#kept.has(row);
  }

  /** Adds empty rows up to and including a sheet row. */
  fillTo(row: number): void {
    while (this.rows.length < row) this.add([]);
  }
}

/** How high a row must be: programs differ in whether they find out by themselves. */
export function rowHeight(
  cells: readonly (PlannedCell | null)[],
  columns: readonly PlannedColumn[],
): number {
  const heights = cells.map((cell, index) => {
    const column = columns[index];
    if (cell === null || column?.hidden) return 0;
    const { size = FONT_SIZE, wrap = false }: CellStyle = STYLES[cell.style];
    const isWrapped = wrap && typeof cell.value === 'string';
    const lines = isWrapped ? textLines(String(cell.value), roomIn(cell, column)) : 1;
    return (lines * LINE * size) / FONT_SIZE;
  });
  return Math.min(MAX_HEIGHT, Math.max(LINE, ...heights) + PADDING);
}

/** Letters that a line of a cell holds. */
function roomIn({ style, indent = 0 }: PlannedCell, column: PlannedColumn | undefined): number {
  const { size = FONT_SIZE, bold = false }: CellStyle = STYLES[style];
  const width = (column?.width ?? 8) - INDENT * indent;
  return (width * FONT_SIZE * (bold ? BOLD_LETTERS : LETTERS)) / size;
}

const MOST_LINES = Math.floor((MAX_HEIGHT - PADDING) / LINE);
const CONTINUED = ' (hela texten står i underlaget)';

/**
 * The cell as it can be seen: what is beneath the highest row that Excel allows would be cut without
 * a word. What a user has written is never changed.
 */
function withinRow(cell: PlannedCell, column: PlannedColumn | undefined): PlannedCell {
  const { value, style } = cell;
  const { wrap = false, size = FONT_SIZE }: CellStyle = STYLES[style];
  const isOwn = wrap && size === FONT_SIZE && style !== 'input' && !column?.hidden;
  const room = roomIn(cell, column);
  if (!isOwn || typeof value !== 'string' || textLines(value, room) <= MOST_LINES) return cell;
  let letters = value.length;
  let shown = value;
  while (textLines(shown, room) > MOST_LINES) {
    letters = Math.floor(letters * 0.95);
    shown = shorten(value, letters) + CONTINUED;
  }
  return { ...cell, value: shown };
}

const textLines = (text: string, room: number): number =>
  text.split('\n').reduce((lines, line) => lines + lineCount(line, Math.floor(room)), 0);
