import type { CellStyle } from '../../../host/model/cells/style';
import type { Cursor } from '../input/cursor';
import type { Layout } from '../layout';

/** Everything that decides what is drawn. */
export interface Scene {
  readonly layout: Layout;
  readonly dark: boolean;
  /** Scrolled sideways: the columns beside the frozen ones are not the next ones. */
  readonly isScrolledAside: boolean;
  readonly cursor: Cursor;
  /** A cell's style, with table style and conditional formats. */
  readonly styleAt: (row: number, column: number) => CellStyle;
  /** Whether a cell has a comment, so that its corner shows it. */
  readonly hasComment: (row: number, column: number) => boolean;
}

/** The element id of a cell, by which the grid names its active cell. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;
