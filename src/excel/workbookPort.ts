import type { CalendarDate } from '../language/dates/calendarDate';
import type { DocumentProperties } from '../sheets/plan/documentProperties';
import type { SheetId } from '../sheets/sheets';
import type { LoggedChange, LogLine } from '../workbook/log/changeLog';
import type { RawWorkbook } from '../workbook/rawWorkbook';
import type { ExcelResult } from './excelFault';
import type { MadeSheet } from './painting/madeSheets';
import type { PaintOptions } from './painting/paintSheets';
import type { PaintedSheet } from './painting/paintedSheet';
import type { Planner } from '../sheets/planner';
import type { Place } from './selectCell';

/** What the pane asks of the open workbook: everything it may do in Excel. */
export interface WorkbookPort {
  /** Every table of the workbook. */
  read(): Promise<ExcelResult<RawWorkbook>>;

  /** Goes to a cell or range and selects it. */
  select(place: Place): Promise<ExcelResult<void>>;

  /**
   * Tells when cells were changed or recalculated by anybody but Tertial.
   * @param onSelect told when something may have changed without Excel telling of it.
   * @returns a function that ends it.
   */
  watch(onChange: () => void, onSelect?: () => void): Promise<ExcelResult<() => Promise<void>>>;

  /**
   * Writes into cells, all of them or none. A cell that holds a formula is never written: its
   * change is refused. The journal keeps the old contents, so that they can be restored.
   * @param log what the workbook's own log shall tell of it.
   */
  apply(
    changes: readonly CellChange[],
    label: string,
    log?: readonly LoggedChange[],
  ): Promise<ExcelResult<JournalEntry>>;

  /** Undoes what an entry changed, where nothing else has been written since. */
  takeBack(entry: JournalEntry): Promise<ExcelResult<void>>;

  /** Writes a formula and its number format into the selected cell. @returns the cell. */
  insertFormula(
    formula: string,
    numberFormat: string,
    options?: InsertOptions,
  ): Promise<ExcelResult<Place>>;

  /** The report sheets that Tertial has made, which would be painted anew. */
  madeSheets(): Promise<ExcelResult<readonly MadeSheet[]>>;

  /** Makes report sheets, or paints them anew; all of them or none. */
  makeSheets(
    ids: readonly SheetId[],
    planner: Planner,
    options?: PaintOptions,
  ): Promise<ExcelResult<readonly PaintedSheet[]>>;

  /** Opens a new workbook of report sheets alone, values only; this one stays as it is. */
  openAlone(
    ids: readonly SheetId[],
    planner: Planner,
    properties: DocumentProperties,
  ): Promise<ExcelResult<OpenedAlone>>;

  /** Adds tables that the workbook lacks, each on a sheet of its own, empty. */
  addTables(names: readonly string[], label: string): Promise<ExcelResult<JournalEntry>>;

  /** Adds a row at the end of a table; of a table that is not there, only if it may be made. */
  addRow(
    table: string,
    values: RowValues,
    label: string,
    options?: AddRowOptions,
  ): Promise<ExcelResult<JournalEntry>>;

  /** The lines of the workbook's log, oldest first; none when it has no log. */
  readLog(): Promise<ExcelResult<readonly LogLine[]>>;

  /** Shows the log as a table on a sheet of its own, or brings that up to date. @returns the sheet. */
  showLog(): Promise<ExcelResult<Place>>;
}

/** A value to write into one cell. */
export interface CellChange extends Place {
  readonly value: string | number | boolean | null;
}

/** The cells of a row by the names of their columns; columns that are not named stay blank. */
export type RowValues = Readonly<Record<string, CellChange['value'] | CalendarDate>>;

/** A workbook of report sheets alone. */
export type OpenedAlone =
  /** It is open; on a Mac behind this one (office-js#6943). */
  | { readonly isBehind: boolean }
  /** Excel opens none, as a policy may say (office-js#3568): the workbook as a file. */
  | { readonly bytes: Uint8Array };

export interface InsertOptions {
  /** Whether its result is more than one cell, which no table takes. */
  readonly spills?: boolean;
  /** Whether the cell may be in a table, where Excel may fill the whole column with the formula. */
  readonly isInTableAllowed?: boolean;
}

export interface AddRowOptions {
  /** Whether a table that the workbook lacks is made, on a new sheet at the end. */
  readonly makesTable?: boolean;
}

/** What a change did, so that it can be undone. */
export interface Change {
  readonly cells: readonly ChangedCell[];
  /** Sheets that it added. */
  readonly sheets: readonly AddedSheet[];
  /** Its lines in the log. */
  readonly log: readonly LoggedChange[];
}

export interface ChangedCell extends Place {
  readonly before: unknown;
  readonly after: unknown;
}

/** A new sheet and what stands on it: once somebody has written there it is theirs. */
export interface AddedSheet {
  readonly sheet: string;
  readonly content: readonly (readonly unknown[])[];
}

/** One change by Tertial that can be undone. */
export interface JournalEntry extends Change {
  readonly id: number;
  /** What was done, in words: *Rättade Utgående resultatfond till −1,3*. */
  readonly label: string;
  /** ISO time. */
  readonly when: string;
}
