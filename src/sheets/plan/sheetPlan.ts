import type { ChartFill } from './chartFills';
import type { StyleName } from './styles';

/**
 * A report sheet as pure data: what stands on it, before anybody has painted it. One painter draws
 * it in Excel, the other in a file. Rows and columns count from 1, as on the sheet.
 */
export interface SheetPlan {
  /** Of the sheet, in `sheets.ts`. */
  readonly id: string;
  /** The tab's name when the sheet is made; what a user calls it afterwards stays. */
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** How many rows stay in sight at the top: title, description and header. */
  readonly frozenRows: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Names that belong to this sheet only. */
  readonly names: readonly PlannedName[];
  readonly charts: readonly ChartPlan[];
  /** Where a user may write; null when nowhere. */
  readonly comments: CommentColumn | null;
  readonly page: PagePlan;
}

export interface PlannedColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlannedRow {
  /** In points; null leaves it to the program. */
  readonly height: number | null;
  /** From column 1; null is a cell that nothing is written into. Some rows make them when asked: ask once. */
  readonly cells: readonly (PlannedCell | null)[];
}

export interface PlannedCell {
  /** What the cell shows; with a formula, the result that is stored beside it. */
  readonly value: string | number;
  /** In English and without its equals sign; references without a sheet are to this sheet. */
  readonly formula: string | null;
  readonly style: StyleName;
  /** Number format; General when not given. */
  readonly format?: string;
  /** How many steps a text is set in from the left. */
  readonly indent?: number;
  readonly link?: CellLink;
}

/** A link to a cell of the same workbook. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
}

/** Numbers below zero in a range are set apart. */
export interface ConditionalFormat {
  readonly kind: 'negative';
  /** `E5:E12`. */
  readonly range: string;
}

export interface PlannedName {
  readonly name: string;
  readonly hidden: boolean;
  readonly refersTo:
    | { readonly kind: 'constant'; readonly text: string }
    /** From the row beneath the header to the last. */
    | { readonly kind: 'columns'; readonly first: number; readonly last: number };
}

/** A column that a user may write in, and the one whose keys bind what is written to its rows. */
export interface CommentColumn {
  readonly column: number;
  readonly keyColumn: number;
  readonly firstRow: number;
}

/** A chart of one or several series over the same categories. */
export interface ChartPlan {
  /** What the drawing is called in Excel's selection pane; no other on the sheet has the name. */
  readonly name: string;
  /** Bars lie, the first category at the top; columns stand, beside or on top of each other. */
  readonly kind: 'bar' | 'column' | 'stackedColumn';
  /** The message, in words. */
  readonly title: string;
  /** For those who don't see it. */
  readonly altText: string;
  /** A range of one column or one row on this sheet, and what stands in it. */
  readonly categories: { readonly range: string; readonly values: readonly string[] };
  /** From the bottom of a stack, or from the left of a group. */
  readonly series: readonly ChartSeriesPlan[];
  /** With its unit: `Mnkr`; null hides the axis, as every bar has its figure. */
  readonly valueAxis: { readonly title: string } | null;
  readonly legend: boolean;
  /** The cells that it covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** The cell that holds the name. */
  readonly address: string;
  /** A range of one column or one row on this sheet, and what stands in it. */
  readonly range: string;
  readonly values: readonly (number | null)[];
  /** Of the figures at the bars; a section that is empty shows no figure: `0;-0;`. */
  readonly format: string;
  readonly fill: ChartFill;
}

/** A4, one page wide. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that every page begins with. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Texts of the header; `&` is an ampersand and nothing else. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string };
  /** A new page begins after these rows. */
  readonly breaksAfter: readonly number[];
}
