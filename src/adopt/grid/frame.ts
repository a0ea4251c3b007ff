import type { HeaderMeaning } from '../words/headerWords';
import type { GridRow, SheetGrid } from './sheetGrid';

/** A table as its header frames it: what its columns are called, and the rows beneath them. */
export interface Frame {
  readonly grid: SheetGrid;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** From the left; those without a header too, where something stands in them. */
  readonly columns: readonly FrameColumn[];
  /** The rows beneath the header that hold anything in its columns. */
  readonly rows: readonly GridRow[];
}

export interface FrameColumn {
  readonly column: number;
  /** The header rows joined from the top, as written; '' for none. */
  readonly header: string;
  readonly meaning: HeaderMeaning;
  /** How many cells of the body are amounts, and how many are texts. */
  readonly amounts: number;
  readonly texts: number;
  readonly dashes: number;
  readonly isHidden: boolean;
}

/** The text of a cell; '' for a blank one and for a number. */
export const textIn = (row: GridRow, column: number): string =>
  row.cells.get(column)?.seen.text ?? '';
