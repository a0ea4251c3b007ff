import type { CellLink } from '../plan/sheetPlan';

/**
 * Cells as ranges, so that those under each other in one column are named together.
 * @example cellRanges(C5, C6, C7 of one sheet) // one range, C5:C7
 */
export function cellRanges(cells: readonly CellLink[]): CellLink[] {
  const ranges: { sheet: string; column: string; first: number; last: number; whole: string }[] =
    [];
  for (const { sheet, address } of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const number = Number(row);
    const current = ranges.at(-1);
    const continues =
      column !== '' &&
      current?.sheet === sheet &&
      current.column === column &&
      current.last + 1 === number;
    if (continues) current.last = number;
    else ranges.push({ sheet, column, first: number, last: number, whole: address });
  }
  return ranges.map(({ sheet, column, first, last, whole }) => ({
    sheet,
    address: first === last ? whole : `${column}${first}:${column}${last}`,
  }));
}
