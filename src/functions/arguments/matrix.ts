/** The cells of an argument, row by row. A single value is a matrix of one cell. */
export type Matrix = readonly (readonly unknown[])[];

/** How many rows and columns a result has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument as Excel hands it over: a matrix, or (an omitted one, other hosts) a bare value. */
export const matrixOf = (argument: unknown): Matrix =>
  Array.isArray(argument) ? (argument as Matrix) : [[argument]];

export const shapeOf = (cells: Matrix): Shape => ({
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** Whether an argument is one cell, which stands for every cell of the others. */
export const isSingle = (cells: Matrix): boolean => {
  const { rows, columns } = shapeOf(cells);
  return rows === 1 && columns === 1;
};

/**
 * The shape that all arguments have, single cells aside.
 * @returns null when two of them differ.
 */
export function commonShape(all: readonly Matrix[]): Shape | null {
  let common: Shape = { rows: 1, columns: 1 };
  let isOpen = true;
  for (const cells of all) {
    if (isSingle(cells)) continue;
    const shape = shapeOf(cells);
    if (isOpen) common = shape;
    else if (shape.rows !== common.rows || shape.columns !== common.columns) return null;
    isOpen = false;
  }
  return common;
}

/** The cell at a place of the common shape. */
export const cellAt = (cells: Matrix, row: number, column: number): unknown =>
  isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column];

/** Builds a matrix cell by cell. In plain loops: `Array.from` takes longer than most cells do. */
export function fillShape<T>(
  { rows, columns }: Shape,
  cellOf: (row: number, column: number) => T,
): T[][] {
  const matrix: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: T[] = [];
    for (let column = 0; column < columns; column++) cells.push(cellOf(row, column));
    matrix.push(cells);
  }
  return matrix;
}
