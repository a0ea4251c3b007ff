import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { columnWidth, rowHeight } from '../../host/model/cells/sizes';
import { Axis } from './axis';
import { naturalHeight } from './drawing/naturalHeight';

/** Pixels of a point at 100 %. */
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns after the last used one, for further input. */
const [MORE_ROWS, MORE_COLUMNS] = [100, 15];

/** The positions of a sheet's rows and columns on the screen. */
export interface Layout {
  readonly sheet: Sheet;
  readonly zoom: number;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The row numbers' width and the column letters' height. */
  readonly headWidth: number;
  readonly headHeight: number;
}

const heightOf = (sheet: Sheet, row: number): number =>
  sheet.rowFormats.get(row)?.height === undefined && sheet.rowFormats.get(row)?.hidden !== true
    ? naturalHeight(sheet, row)
    : rowHeight(sheet, row);

/** A length in points as pixels. */
export const pixels = (points: number, zoom: number): number =>
  Math.round(points * PIXELS_PER_POINT * zoom);

/** Lays a sheet out, at least as far as a cell that must be seen. */
export function layoutOf(sheet: Sheet, zoom: number, to: { row: number; column: number }): Layout {
  const used = sheet.usedArea(false);
  const rows = Math.min(MAX_ROWS, Math.max(used?.bottom ?? 0, to.row) + 1 + MORE_ROWS);
  const columns = Math.min(MAX_COLUMNS, Math.max(used?.right ?? 0, to.column) + 1 + MORE_COLUMNS);
  return {
    sheet,
    zoom,
    rows: new Axis(rows, (row) => pixels(heightOf(sheet, row), zoom)),
    columns: new Axis(columns, (column) => pixels(columnWidth(sheet, column), zoom)),
    frozenRows: sheet.frozen?.rows ?? 0,
    frozenColumns: sheet.frozen?.columns ?? 0,
    headWidth: sheet.showHeadings ? Math.round((22 + 8 * String(rows).length) * zoom) : 0,
    headHeight: sheet.showHeadings ? Math.round(22 * zoom) : 0,
  };
}
