import { isCellError, type WrittenCell } from '../../report/cell';
import type { GridCell, GridRow } from './grid';

/** A sheet's rows that hold anything, each with the cells that are not blank. */
interface SheetRows {
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly (WrittenCell & { readonly column: number })[];
  }[];
}

/** The cells of a sheet as an exported list: values, the results of formulas among them. */
export const gridOf = ({ rows }: SheetRows): readonly GridRow[] =>
  rows.map(({ row, cells }) => {
    const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
    const line = new Array<GridCell>(width).fill(null);
    for (const { column, value } of cells) line[column - 1] = gridCell(value);
    return { line: row, cells: line };
  });

function gridCell(value: WrittenCell['value']): GridCell {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return isCellError(value) ? value.error : value;
}
