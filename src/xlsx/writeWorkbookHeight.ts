import type { WrittenCell } from '../report/cell';
import type { ColumnPlan, TableSheetPlan } from '../workbook/workbookPlan';

/** Points per line of 11-point Calibri. */
const LINE = 15;
/** Excel allows no higher row. */
const MAX_HEIGHT = 409;
/** What the filter button takes of a header, in characters. */
const BUTTON = 3;

/** How high a row must be to show its texts; programs differ in doing it themselves. */
export const rowHeight = (columns: readonly ColumnPlan[], row: readonly WrittenCell[]): number =>
  heightOf(
    columns.map(({ wrap, width }, index) => {
      const value = row[index]?.value;
      return wrap && typeof value === 'string' ? lineCount(value, width) : 1;
    }),
  );

export const headerHeight = ({ columns }: TableSheetPlan): number =>
  heightOf(columns.map(({ header, width }) => lineCount(header, width - BUTTON)));

const heightOf = (lines: readonly number[]): number =>
  Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));

/**
 * The lines that a text takes when it is broken between words. Widths count digits, and letters are
 * somewhat narrower, which leaves room for the fonts that stand in for Calibri.
 */
export function lineCount(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    // A word longer than the line is cut, as Excel does.
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}
