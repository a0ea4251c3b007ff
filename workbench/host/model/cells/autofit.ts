import { intersection, type Area } from '../area';
import { displayText } from './displayText';
import type { Sheet } from '../sheet';
import { columnWidth, POINTS_PER_CHARACTER } from './sizes';
import { NORMAL_FONT } from './style';

/** Padding, in characters. */
const PADDING = 1.3;
const LINE = 1.36;

/** Fits column widths to their longest text. Counted in characters: there is no font here. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    const style = sheet.styleAt(row, column);
    if (style.alignment?.wrapText) continue;
    const scale = (style.font?.size ?? NORMAL_FONT.size) / NORMAL_FONT.size;
    const text = displayText(cell.value, style.numFmt);
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    const points = (longest * scale + PADDING) * POINTS_PER_CHARACTER;
    if (longest > 0) widest.set(column, Math.max(points, widest.get(column) ?? 0));
  }
  for (const [column, width] of widest) {
    const old = sheet.columnFormats.get(column);
    sheet.book.changeEntry<number, typeof old>(sheet.columnFormats, column, { ...old, width });
  }
}

/** Fits row heights to their tallest text. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(true);
  const cells = used && intersection(area, used);
  if (!cells) return;
  for (let row = cells.top; row <= cells.bottom; row++) {
    let height = sheet.standardHeight;
    for (let column = used.left; column <= used.right; column++) {
      height = Math.max(height, cellHeight(sheet, row, column));
    }
    const old = sheet.rowFormats.get(row);
    sheet.book.changeEntry<number, typeof old>(sheet.rowFormats, row, { ...old, height });
  }
}

function cellHeight(sheet: Sheet, row: number, column: number): number {
  const style = sheet.styleAt(row, column);
  const size = style.font?.size ?? NORMAL_FONT.size;
  const text = displayText(sheet.cell(row, column)?.value, style.numFmt);
  const room = Math.max(1, columnWidth(sheet, column) / (POINTS_PER_CHARACTER * (size / 11)));
  const lines = style.alignment?.wrapText
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
    : 1;
  return lines * size * LINE;
}
