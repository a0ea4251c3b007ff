import type { Area } from '../area';
import type { Sheet } from '../sheet';

/** A character of the standard font is 7 pixels of ¾ point wide. */
export const POINTS_PER_CHARACTER = 5.25;

export const rowHeight = (sheet: Sheet, row: number): number => {
  const format = sheet.rowFormats.get(row);
  return format?.hidden ? 0 : (format?.height ?? sheet.standardHeight);
};

export const columnWidth = (sheet: Sheet, column: number): number => {
  const format = sheet.columnFormats.get(column);
  return format?.hidden ? 0 : (format?.width ?? sheet.standardWidth);
};

/** From the top of the sheet to the top of a row, in points. */
export function topOf(sheet: Sheet, row: number): number {
  let points = row * sheet.standardHeight;
  for (const index of sheet.rowFormats.keys()) {
    if (index < row) points += rowHeight(sheet, index) - sheet.standardHeight;
  }
  return points;
}

/** From the left of the sheet to the left of a column, in points. */
export function leftOf(sheet: Sheet, column: number): number {
  let points = column * sheet.standardWidth;
  for (const index of sheet.columnFormats.keys()) {
    if (index < column) points += columnWidth(sheet, index) - sheet.standardWidth;
  }
  return points;
}

export const heightOf = (sheet: Sheet, area: Area): number =>
  topOf(sheet, area.bottom + 1) - topOf(sheet, area.top);

export const widthOf = (sheet: Sheet, area: Area): number =>
  leftOf(sheet, area.right + 1) - leftOf(sheet, area.left);
