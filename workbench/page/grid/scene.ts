import type { ConditionalLooks } from './cellStyle';
import type { Cursor } from './cursor';
import type { Layout } from './layout';

/** Everything that decides what is drawn. */
export interface Scene {
  readonly layout: Layout;
  readonly dark: boolean;
  readonly cursor: Cursor;
  readonly conditional: ConditionalLooks;
  /** Whether a cell has a comment, so that its corner shows it. */
  readonly hasComment: (row: number, column: number) => boolean;
}

/** The element id of a cell, by which the grid names its active cell. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;
