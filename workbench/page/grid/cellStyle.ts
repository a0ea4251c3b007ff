import { MAX_COLUMNS } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import type { CellStyle } from '../../host/model/style';
import { tableLook } from './tableLook';

/** What conditional formats give to a cell, if any applies. */
export type ConditionalLooks = (row: number, column: number) => CellStyle | undefined;

/** How a cell looks: its table's style, over it its own, over that its conditional formats. */
function cellStyle(
  sheet: Sheet,
  row: number,
  column: number,
  conditional: ConditionalLooks,
): CellStyle {
  const own = sheet.styleAt(row, column);
  const table = tableLook(sheet, row, column);
  const dressed = table ? over(table, own) : own;
  const extra = conditional(row, column);
  return extra ? over(dressed, extra) : dressed;
}

/** The same, remembered for one drawing: every cell is asked by its neighbours too. */
export function rememberedStyles(
  sheet: Sheet,
  conditional: ConditionalLooks,
): (row: number, column: number) => CellStyle {
  const known = new Map<number, CellStyle>();
  return (row, column) => {
    const key = row * MAX_COLUMNS + column;
    let style = known.get(key);
    if (!style) known.set(key, (style = cellStyle(sheet, row, column, conditional)));
    return style;
  };
}

/** One style over another: what the upper says goes, part by part. */
export function over(lower: CellStyle, upper: CellStyle): CellStyle {
  return {
    ...lower,
    ...upper,
    ...(lower.font || upper.font ? { font: { ...lower.font, ...upper.font } } : {}),
    ...(lower.border || upper.border ? { border: { ...lower.border, ...upper.border } } : {}),
  };
}
