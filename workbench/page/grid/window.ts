import type { Layout } from './layout';

/** The part of a sheet that is drawn, frozen rows and columns aside. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Texts may overflow from cells to the left of the visible ones. */
const COLUMNS_BEFORE = 12;
const ROWS_AROUND = 4;

/** What is seen in a scrolled view of some size, and a little around it. */
export function windowOf(
  { rows, columns, frozenRows, frozenColumns, headWidth, headHeight }: Layout,
  view: { scrollTop: number; scrollLeft: number; clientWidth: number; clientHeight: number },
): Window {
  const top = rows.at(view.scrollTop + rows.start(frozenRows));
  const left = columns.at(view.scrollLeft + columns.start(frozenColumns));
  return {
    top: Math.max(frozenRows, top - ROWS_AROUND),
    bottom: Math.min(
      rows.count - 1,
      rows.at(view.scrollTop + view.clientHeight - headHeight) + ROWS_AROUND,
    ),
    left: Math.max(frozenColumns, left - COLUMNS_BEFORE),
    right: Math.min(
      columns.count - 1,
      columns.at(view.scrollLeft + view.clientWidth - headWidth) + 1,
    ),
  };
}
