import type { Cell, Scalar } from './cell';
import type { Sheet } from '../sheet';
import { withPart } from './style';
import { readTyped } from './typedInput';

/** A formula may be at most this long. */
export const MAX_FORMULA = 8192;

/** Writes what a person or the API enters into a cell. Format and link stay, a spill is cleared. */
export function enter(sheet: Sheet, row: number, column: number, input: unknown): void {
  const style = sheet.styleAt(row, column);
  const typed =
    typeof input === 'string'
      ? readTyped(input, style.numFmt ?? 'General')
      : { value: plain(input) };
  const old = sheet.cell(row, column);
  clearSpill(sheet, row, column, old);
  const general = style.numFmt === undefined || style.numFmt === 'General';
  const styled =
    typed.numFmt !== undefined && general ? withPart(style, 'numFmt', typed.numFmt) : old?.style;
  const cell: Cell = {
    value: typed.value,
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
    ...(styled === undefined ? {} : { style: styled }),
    ...(old?.hyperlink === undefined ? {} : { hyperlink: old.hyperlink }),
  };
  sheet.putCell(row, column, cell);
}

const plain = (input: unknown): Scalar =>
  typeof input === 'number' || typeof input === 'boolean' ? input : null;

/** Clears content; the format stays. */
export function clearContent(sheet: Sheet, row: number, column: number): void {
  const old = sheet.cell(row, column);
  if (!old) return;
  clearSpill(sheet, row, column, old);
  const style = old.style === undefined ? {} : { style: old.style };
  sheet.putCell(row, column, { value: null, ...style });
}

/** Clears the cells into which a formula spilled, before the formula itself is removed. */
export function clearSpill(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
): void {
  if (!cell?.spill) return;
  for (let down = 0; down < cell.spill.rows; down++) {
    for (let across = 0; across < cell.spill.columns; across++) {
      if (down === 0 && across === 0) continue;
      const spilled = sheet.cell(row + down, column + across);
      if (!spilled?.spilledFrom) continue;
      const style = spilled.style === undefined ? {} : { style: spilled.style };
      sheet.putResult(row + down, column + across, { value: null, ...style });
      sheet.book.edited(sheet, row + down, column + across);
    }
  }
}
