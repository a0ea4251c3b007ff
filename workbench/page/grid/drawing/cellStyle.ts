import { MAX_COLUMNS } from '../../../host/model/area';
import type { Sheet } from '../../../host/model/sheet';
import type { CellStyle } from '../../../host/model/cells/style';
import { tableStyle } from './tableStyle';

/** The style from conditional formats for a cell, if any applies. */
export type ConditionalStyles = (row: number, column: number) => CellStyle | undefined;

/** A cell's style: its table's, overridden by its own, overridden by conditional formats. */
function cellStyle(
  sheet: Sheet,
  row: number,
  column: number,
  conditional: ConditionalStyles,
): CellStyle {
  const own = sheet.styleAt(row, column);
  const table = tableStyle(sheet, row, column);
  const styled = table ? over(table, own) : own;
  const extra = conditional(row, column);
  return extra ? over(styled, extra) : styled;
}

/** The same, cached for one drawing: each cell is also read for its neighbours' borders. */
export function rememberedStyles(
  sheet: Sheet,
  conditional: ConditionalStyles,
): (row: number, column: number) => CellStyle {
  const known = new Map<number, CellStyle>();
  return (row, column) => {
    const key = row * MAX_COLUMNS + column;
    let style = known.get(key);
    if (!style) known.set(key, (style = cellStyle(sheet, row, column, conditional)));
    return style;
  };
}

/** Merges two styles: the upper one wins, part by part. */
export function over(lower: CellStyle, upper: CellStyle): CellStyle {
  return {
    ...lower,
    ...upper,
    ...(lower.font || upper.font ? { font: { ...lower.font, ...upper.font } } : {}),
    ...(lower.border || upper.border ? { border: { ...lower.border, ...upper.border } } : {}),
  };
}
