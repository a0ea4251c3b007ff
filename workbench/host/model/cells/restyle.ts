import { omit } from '../changes/omit';
import { isEntireColumn, isEntireRow, type Area } from '../area';
import type { Cell } from './cell';
import type { Sheet } from '../sheet';
import { isPlain, NO_STYLE, type CellStyle } from './style';

export type StyleChange = (style: CellStyle) => CellStyle;

/** Changes the style of an area. Whole columns and rows keep a style of their own, as in Excel. */
export function restyle(sheet: Sheet, area: Area, change: StyleChange): void {
  const cached = cache(change);
  if (isEntireColumn(area) || isEntireRow(area)) {
    restyleLines(sheet, area, cached);
    for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
      put(sheet, row, column, cell, cached(cell.style ?? NO_STYLE));
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      put(sheet, row, column, sheet.cell(row, column), cached(sheet.styleAt(row, column)));
    }
  }
}

function restyleLines(sheet: Sheet, area: Area, change: StyleChange): void {
  const columns = isEntireColumn(area);
  const formats = columns ? sheet.columnFormats : sheet.rowFormats;
  const [from, to] = columns ? [area.left, area.right] : [area.top, area.bottom];
  for (let line = from; line <= to; line++) {
    const old = formats.get(line);
    sheet.book.changeEntry<number, typeof old>(formats, line, {
      ...old,
      style: change(old?.style ?? NO_STYLE),
    });
  }
}

function put(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  style: CellStyle,
): void {
  if (style === cell?.style) return;
  const rest = omit<Cell, 'style'>(cell ?? { value: null }, 'style');
  const line = sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style;
  // An unformatted cell in a formatted row or column needs a style of its own to stay so.
  sheet.putCell(row, column, isPlain(style) && isPlain(line) ? rest : { ...rest, style });
}

/** Many cells share few styles: each style is changed once, and the result is shared. */
function cache(change: StyleChange): StyleChange {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let next = known.get(style);
    if (!next) known.set(style, (next = change(style)));
    return next;
  };
}

/** The value that all cells of some areas share, or null when they differ. */
export function commonStyle<T>(
  sheet: Sheet,
  areas: readonly Area[],
  read: (style: CellStyle) => T,
): T | null {
  let common: T | undefined;
  for (const style of stylesIn(sheet, areas)) {
    const value = read(style);
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

function* stylesIn(sheet: Sheet, areas: readonly Area[]): Generator<CellStyle> {
  for (const area of areas) {
    if (isEntireColumn(area) || isEntireRow(area)) {
      const columns = isEntireColumn(area);
      const formats = columns ? sheet.columnFormats : sheet.rowFormats;
      const [from, to] = columns ? [area.left, area.right] : [area.top, area.bottom];
      for (let line = from; line <= to; line++) yield formats.get(line)?.style ?? NO_STYLE;
      for (const [, , cell] of sheet.cellsIn(area)) if (cell.style) yield cell.style;
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        yield sheet.styleAt(row, column);
      }
    }
  }
}
