import type { SheetGrid } from '../grid/sheetGrid';
import type { CellSource } from '../proposal/adoption';

/** A cell that is no money as a source: that of a merged area stands in its first cell. */
export function sourceAt(grid: SheetGrid, row: number, column: number): CellSource {
  const found = grid.mergedCell(row, column);
  const merged = grid.at(row, column) ? undefined : grid.mergedAt(row, column);
  const written = found
    ? { value: found.cell.value, format: found.cell.format, formula: found.cell.formula }
    : null;
  return {
    sheet: grid.sheet.name,
    row: merged?.top ?? row,
    column: merged?.left ?? column,
    written,
    sign: 1,
    unit: null,
  };
}
