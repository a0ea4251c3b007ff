import { bounding, sameArea, singleCell, type Area } from '../../../host/model/area';
import type { Sheet } from '../../../host/model/sheet';

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the opposite corner of the selection. */
export interface Cursor {
  readonly anchor: Place;
  readonly corner: Place;
}

export const at = (place: Place): Cursor => ({ anchor: place, corner: place });

/** The cells that are selected. */
export const selectedArea = ({ anchor, corner }: Cursor): Area =>
  bounding(singleCell(anchor.row, anchor.column), singleCell(corner.row, corner.column));

const latest = new WeakMap<Sheet, Cursor>();

/** The cursor of a sheet. A selection by the add-in overrides the user's. */
export function cursorOn(sheet: Sheet): Cursor {
  const [area] = sheet.selection;
  const known = latest.get(sheet);
  if (!area) return known ?? at({ row: 0, column: 0 });
  if (known && sameArea(selectedArea(known), area)) return known;
  return {
    anchor: { row: area.top, column: area.left },
    corner: { row: area.bottom, column: area.right },
  };
}

/** Remembers at which corner a selection began. */
export const rememberCursor = (sheet: Sheet, cursor: Cursor): void => {
  latest.set(sheet, cursor);
};
