import type { WrittenCell } from '../../report/cell';
import type { CellRange } from '../../report/cellRange';

/**
 * Any workbook as adoption sees it: every sheet's cells, whoever holds them. A file is read into it
 * by `xlsx/reading/readGrid`, an open workbook by the room that knows Excel.
 */
export interface AdoptWorkbook {
  /** The file's name without its folder; it may name committee, year and period. '' when unknown. */
  readonly file: string;
  /** In the order of their tabs, hidden ones too. */
  readonly sheets: readonly AdoptSheet[];
  /** Defined names, those of print areas and filters too. */
  readonly names: readonly DefinedName[];
  /** Whether day 0 is 1904-01-01, as in workbooks from old Excel for Mac. */
  readonly date1904: boolean;
  /** Who saved it last, where that is known. */
  readonly lastAuthor: string | null;
}

/** A name that the workbook defines, and what it refers to, as written. */
export interface DefinedName {
  readonly name: string;
  /** Without the equals sign: `Blad1!$A$1:$F$9`. */
  readonly refersTo: string;
}

/** Whether a sheet's tab is shown; one that is very hidden stands in no list of Excel's either. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet. Rows and columns count from 1. */
export interface AdoptSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Whether Tertial made it: it carries `_tertial_sheet`, or is `_Tertial`. Never looked into. */
  readonly generated: boolean;
  readonly isProtected: boolean;
  /** The rows that hold anything, from the top. */
  readonly rows: readonly AdoptRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
}

/** A row of a sheet, with the cells of it that are not blank, from the left. */
export interface AdoptRow {
  readonly row: number;
  readonly cells: readonly AdoptCell[];
}

/** A cell that is not blank, and its place in the row. */
export interface AdoptCell extends WrittenCell, CellStyle {
  readonly column: number;
}

/** How a cell looks, as far as that tells parents from children and headings from rows. */
export interface CellStyle {
  readonly isBold: boolean;
  /** Steps of indent, 0 for none. */
  readonly indent: number;
  /** Whether it has a fill of its own. */
  readonly isFilled: boolean;
}

/** An Excel table (ListObject) that stands on a sheet. */
export interface SheetTable {
  readonly name: string;
  /** With header and totals. */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  /** Whether a query fills it, so that nobody types in it. */
  readonly isImported: boolean;
}
