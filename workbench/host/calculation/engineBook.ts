import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { isError, type Cell, type Scalar } from '../model/cells/cell';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { bodyArea } from '../model/table';
import { rowCount } from '../model/area';
import type { Formula } from './formulaIndex';

/** What the engine found for a formula: one value, or rows of them when it spills. */
export interface Outcome {
  readonly formula: Formula;
  readonly values: Scalar[][];
}

/** The engine's numbers for cell types. */
const NULL = 0;
const NUMBER = 2;
const FORMULA = 6;

export type UserFunctions = NonNullable<WorkbookLike['userFunctions']>;

/**
 * The book as the formula engine sees it. Only the formulas to be calculated are formulas there;
 * everything else is a value. Created for each calculation: the engine remembers spills by
 * this object, and a remembered spill would block itself.
 */
export class EngineBook implements WorkbookLike {
  readonly worksheets: EngineSheet[];
  readonly properties = { date1904: false };
  readonly outcomes: Outcome[] = [];
  readonly definedNames: NonNullable<WorkbookLike['definedNames']>;

  constructor(
    book: Pick<Book, 'sheets' | 'names'>,
    formulas: ReadonlyMap<Sheet, ReadonlyMap<string, EngineFormula>>,
    readonly userFunctions: UserFunctions,
  ) {
    this.worksheets = book.sheets.map(
      (sheet, index) => new EngineSheet(index + 1, sheet, formulas.get(sheet), this.outcomes),
    );
    const entries = nameEntries(book);
    this.definedNames = { getAllEntries: () => entries, getAllNames: () => entries };
  }

  getWorksheet(id?: number | string): EngineSheet | undefined {
    return this.worksheets.find((sheet) => sheet.id === id || sheet.name === id);
  }
}

/** A formula to be calculated, and its text for the engine. */
export interface EngineFormula {
  readonly formula: Formula;
  readonly text: string;
}

const nameEntries = (book: Pick<Book, 'sheets' | 'names'>): DefinedNameEntry[] =>
  book.names.map(({ name, formula, scope }) => ({
    name,
    ranges: [formula.slice(1)],
    ...(scope ? { localSheetId: book.sheets.indexOf(scope) } : {}),
  }));

class EngineSheet implements WorksheetLike {
  readonly name: string;
  private readonly cells = new Map<number, Map<number, EngineCell>>();

  constructor(
    readonly id: number,
    private readonly sheet: Sheet,
    formulas: ReadonlyMap<string, EngineFormula> | undefined,
    private readonly outcomes: Outcome[],
  ) {
    this.name = sheet.name;
    for (const [row, cells] of sheet.rows) {
      const line = new Map<number, EngineCell>();
      for (const [column, cell] of cells) {
        const own = cell.spilledFrom ?? { row, column };
        const due = formulas?.get(`${own.row},${own.column}`);
        // While a formula is recalculated, its earlier spill counts as empty.
        if (due && cell.spilledFrom) continue;
        if (cell.value === null && !due) continue;
        line.set(column + 1, new EngineCell(row + 1, column + 1, cell, due, outcomes));
      }
      if (line.size > 0) this.cells.set(row + 1, line);
    }
  }

  get dimensions(): WorksheetLike['dimensions'] {
    const used = this.sheet.usedArea(true);
    if (!used) return null;
    return {
      top: used.top + 1,
      left: used.left + 1,
      bottom: used.bottom + 1,
      right: used.right + 1,
    };
  }

  get mergedRegions(): NonNullable<WorksheetLike['mergedRegions']> {
    return this.sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + 1,
      left: left + 1,
      bottom: bottom + 1,
      right: right + 1,
    }));
  }

  eachRow(
    first: ((row: RowLike, rowNumber: number) => void) | { includeEmpty?: boolean },
    second?: (row: RowLike, rowNumber: number) => void,
  ): void {
    const callback = typeof first === 'function' ? first : second;
    for (const [number, cells] of this.cells) {
      callback?.(new EngineRow(cells, this.isHidden(number - 1)), number);
    }
    for (const [row, format] of this.sheet.rowFormats) {
      if (format.hidden && !this.cells.has(row + 1)) {
        callback?.(new EngineRow(new Map(), true), row + 1);
      }
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** Asked for only where a result spills to. */
  getCell(row: number, column: number): CellLike {
    return this.findCell(row, column) ?? new SpilledCell(row, column, this.outcomes);
  }

  getTables(): NonNullable<ReturnType<NonNullable<WorksheetLike['getTables']>>> {
    return this.sheet.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.area.top + 1, col: table.area.left + 1 },
        columns: table.columns.map(({ name }) => ({ name })),
        rows: new Array<unknown>(rowCount(bodyArea(table))).fill(null),
        headerRow: table.showHeaders,
        totalsRow: table.showTotals,
      },
    }));
  }

  private isHidden(row: number): boolean {
    return this.sheet.rowFormats.get(row)?.hidden === true;
  }
}

class EngineRow implements RowLike {
  constructor(
    private readonly cells: ReadonlyMap<number, EngineCell>,
    readonly hidden: boolean,
  ) {}

  eachCell(
    first: ((cell: CellLike, column: number) => void) | { includeEmpty?: boolean },
    second?: (cell: CellLike, column: number) => void,
  ): void {
    const callback = typeof first === 'function' ? first : second;
    for (const [column, cell] of this.cells) callback?.(cell, column);
  }
}

class EngineCell implements CellLike {
  constructor(
    readonly row: number,
    readonly col: number,
    private readonly cell: Cell,
    private readonly due: EngineFormula | undefined,
    private readonly outcomes: Outcome[],
  ) {}

  get type(): number {
    if (this.due) return FORMULA;
    return this.cell.value === null ? NULL : NUMBER;
  }

  get formula(): string {
    return this.due?.text ?? '';
  }

  get model(): CellLike['model'] {
    // Every formula may spill, as in today's Excel.
    return this.due ? { formula: this.due.text, isDynamicArray: true } : {};
  }

  get value(): unknown {
    return this.cell.value;
  }

  get result(): FormulaResultLike {
    // A function that the engine does not know keeps the value that came with the file.
    if (!this.cell.cached || this.cell.value === null) return undefined;
    return this.cell.value;
  }

  set result(result: FormulaResultLike) {
    if (this.due) this.outcomes.push({ formula: this.due.formula, values: [[scalar(result)]] });
  }
}

/** A cell to which the last outcome spills: the engine writes them row by row after its first. */
class SpilledCell implements CellLike {
  readonly type = NULL;
  readonly model = {};
  result: FormulaResultLike;

  constructor(
    readonly row: number,
    readonly col: number,
    private readonly outcomes: Outcome[],
  ) {}

  get value(): unknown {
    return null;
  }

  set value(value: unknown) {
    const outcome = this.outcomes.at(-1);
    if (!outcome) return;
    const { row, column } = outcome.formula;
    (outcome.values[this.row - 1 - row] ??= [])[this.col - 1 - column] = scalar(value);
  }
}

/** A blank result shows as 0. */
function scalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  return isError(value) ? { error: value.error } : 0;
}
