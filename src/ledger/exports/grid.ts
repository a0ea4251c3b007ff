/** A cell of an exported list: a text, a number of a workbook, or nothing. */
export type GridCell = string | number | null;

/** A line of a text file or a row of a sheet. */
export interface GridRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly GridCell[];
}

/** A cell as a text without blanks around it. */
export const cellText = (cell: GridCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

export const isBlankRow = ({ cells }: GridRow): boolean =>
  cells.every((cell) => cellText(cell) === '');
