import { columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, type Area } from '../area';

/** How cells of a sheet move: some are inserted or deleted, and those behind them follow. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** The inserted or deleted cells. */
  readonly area: Area;
  /** The direction in which the cells behind move: down and up, or right and left. */
  readonly axis: 'rows' | 'columns';
}

/** The cells that an edit moves or deletes: from the edited area to the end of the sheet. */
export const touchedArea = ({ area, axis }: Shift): Area =>
  axis === 'rows' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };

/**
 * Where an area is after an edit; undefined when all its cells are gone. An area that the edit
 * cuts into from the side stays, as a reference in a formula does.
 */
export function moveArea(area: Area, edit: Shift): Area | undefined {
  if (edit.axis === 'rows') {
    if (area.left < edit.area.left || area.right > edit.area.right) return area;
    const moved = moveSpan(
      [area.top, area.bottom],
      edit.area.top,
      rowCount(edit.area),
      edit.kind,
      MAX_ROWS,
    );
    return moved && { ...area, top: moved[0], bottom: moved[1] };
  }
  if (area.top < edit.area.top || area.bottom > edit.area.bottom) return area;
  const moved = moveSpan(
    [area.left, area.right],
    edit.area.left,
    columnCount(edit.area),
    edit.kind,
    MAX_COLUMNS,
  );
  return moved && { ...area, left: moved[0], right: moved[1] };
}

type Span = readonly [from: number, to: number];

function moveSpan(
  [from, to]: Span,
  at: number,
  count: number,
  kind: Shift['kind'],
  limit: number,
): Span | undefined {
  // A whole column or row stays whole, whatever is inserted or deleted.
  if (from === 0 && to === limit - 1) return [from, to];
  if (kind === 'insert') {
    const start = from >= at ? from + count : from;
    const end = to >= at ? to + count : to;
    return start >= limit ? undefined : [start, Math.min(end, limit - 1)];
  }
  const end = at + count;
  if (from >= at && to < end) return undefined;
  const start = from < at ? from : Math.max(at, from - count);
  return [start, to < at ? to : Math.max(at - 1, to - count)];
}
