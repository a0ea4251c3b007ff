import type { WrittenCell } from '../report/cell';
import type { Guard } from '../report/datum';

/** The tables of one workbook, before they are interpreted. */
export interface RawWorkbook {
  readonly tables: readonly RawTable[];
  /** Whether day 0 is 1904-01-01, as in workbooks from old Excel for Mac. */
  readonly date1904: boolean;
  /** Who saved it last, where the file says so. */
  readonly lastAuthor: string | null;
}

/** An Excel table (ListObject). Rows and columns count from 1, as on the sheet. */
export interface RawTable {
  /** The table's name as Excel shows it, for example `Driftbudget`. */
  readonly name: string;
  readonly sheet: string;
  /** Sheet row of the header. */
  readonly headerRow: number;
  /** Sheet column of the first header. */
  readonly firstColumn: number;
  /** Headers as written, one per column, line breaks decoded (`_x000a_` is a line feed). */
  readonly headers: readonly string[];
  /** The rows between header and totals row that hold anything; blank ones are left out. */
  readonly rows: readonly RawRow[];
  /** Whether Tertial made the sheet (it carries `_tertial_sheet`, or is `_Tertial`). */
  readonly generated: boolean;
  readonly guard?: Guard;
}

export interface RawRow {
  /** Sheet row. */
  readonly row: number;
  /** One cell per header. */
  readonly cells: readonly WrittenCell[];
}
