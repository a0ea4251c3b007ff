import type { RawWorkbook } from '../workbook/rawWorkbook';
import type { SheetId } from '../sheets/sheetIds';
import type { ExcelResult } from './excelFault';
import type { MadeSheet } from './madeSheets';
import type { PaintedSheet, PaintOptions, Planner } from './paintSheets';
import type { Place } from './selectCell';

/** What the pane asks of the open workbook. Everything it may do in Excel stands here. */
export interface WorkbookPort {
  /** Every table of the workbook. */
  read(): Promise<ExcelResult<RawWorkbook>>;

  /** Goes to a cell or range and selects it. */
  select(place: Place): Promise<ExcelResult<void>>;

  /**
   * Tells when cells were changed or recalculated by anybody but Tertial.
   * @returns a function that ends it.
   */
  watch(onChange: () => void): Promise<ExcelResult<() => Promise<void>>>;

  /**
   * Writes into cells, all of them or none. A cell that holds a formula is never written: its
   * change is refused. What was there is in the journal, and can be put back.
   */
  apply(changes: readonly CellChange[], label: string): Promise<ExcelResult<JournalEntry>>;

  /** Puts back what an entry changed, where nobody has written anything else since. */
  takeBack(entry: JournalEntry): Promise<ExcelResult<void>>;

  /** Writes a formula and its number format into the selected cell. @returns the cell. */
  insertFormula(formula: string, numberFormat: string): Promise<ExcelResult<Place>>;

  /** The report sheets that Tertial has made, which would be painted anew. */
  madeSheets(): Promise<ExcelResult<readonly MadeSheet[]>>;

  /** Makes report sheets, or paints them anew; all of them or none. */
  makeSheets(
    ids: readonly SheetId[],
    planner: Planner,
    options?: PaintOptions,
  ): Promise<ExcelResult<readonly PaintedSheet[]>>;

  /** Adds tables that the workbook lacks, each on a sheet of its own, empty. */
  addTables(names: readonly string[]): Promise<ExcelResult<void>>;

  /**
   * Adds a row at the end of a table.
   * @param values by column header; columns that are not named stay blank.
   */
  addRow(
    table: string,
    values: Readonly<Record<string, CellChange['value']>>,
    label: string,
  ): Promise<ExcelResult<JournalEntry>>;
}

/** A value to write into one cell. */
export interface CellChange extends Place {
  readonly value: string | number | boolean | null;
}

/** One change of Tertial's, as it can be taken back. */
export interface JournalEntry {
  readonly id: number;
  /** What was done, in words: *Rättade Utgående resultatfond till −1,3*. */
  readonly label: string;
  /** ISO time. */
  readonly when: string;
  readonly cells: readonly (Place & { readonly before: unknown; readonly after: unknown })[];
}
