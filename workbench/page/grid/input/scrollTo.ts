import type { Place } from './cursor';
import type { Layout } from '../layout';

/** Scrolls a grid as little as brings a cell into view. Frozen cells are always there. */
export function scrollTo(grid: HTMLElement, layout: Layout, { row, column }: Place): void {
  const { rows, columns, frozenRows, frozenColumns, headWidth, headHeight } = layout;
  if (row >= frozenRows) {
    const hidden = rows.start(frozenRows);
    const seen = grid.clientHeight - headHeight - hidden;
    const [top, bottom] = [rows.start(row) - hidden, rows.end(row) - hidden];
    if (bottom - grid.scrollTop > seen) grid.scrollTop = Math.min(top, bottom - seen);
    if (top < grid.scrollTop) grid.scrollTop = top;
  }
  if (column >= frozenColumns) {
    const hidden = columns.start(frozenColumns);
    const seen = grid.clientWidth - headWidth - hidden;
    const [left, right] = [columns.start(column) - hidden, columns.end(column) - hidden];
    if (right - grid.scrollLeft > seen) grid.scrollLeft = Math.min(left, right - seen);
    if (left < grid.scrollLeft) grid.scrollLeft = left;
  }
}
