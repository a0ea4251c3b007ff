import { isFilled } from '../../../host/model/cells/cell';
import type { Scene } from './scene';

/** How far a text that does not fit may overflow into empty cells to the right. */
export function overflowTo(
  { layout: { sheet, columns, frozenColumns }, isScrolledAside }: Scene,
  row: number,
  column: number,
  width: number,
): number {
  const isFrozen = column < frozenColumns;
  const end = isFrozen && isScrolledAside ? frozenColumns : columns.count;
  let last = column;
  let room = columns.size(column);
  while (room < width && last + 1 < end) {
    if (isFilled(sheet.cell(row, last + 1)) || isMerged(sheet.merges, row, last + 1)) break;
    room += columns.size(++last);
  }
  return last;
}

const isMerged = (
  merges: readonly { top: number; left: number; bottom: number; right: number }[],
  row: number,
  column: number,
): boolean =>
  merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
