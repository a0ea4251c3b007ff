import { cellAddress } from '../../report/address';
import type { PlannedCell, SheetPlan } from '../../sheets/plan/sheetPlan';
import type { StyleName } from '../../sheets/plan/styles';

/** Cells of one style, as addresses for `getRanges`. */
export interface StyleRun {
  readonly style: StyleName;
  readonly indent: number;
  /** Each short enough for one call: `A5:A9,C5`. */
  readonly addresses: readonly string[];
}

/** Excel takes addresses of 8192 characters; a few hundred cells are plenty for one call. */
const LONGEST_ADDRESS = 4000;

/** Groups the cells of a plan by style, so that no format is set cell by cell. */
export function styleRuns({ rows, columns }: SheetPlan): StyleRun[] {
  const runs = new Map<string, { style: StyleName; indent: number; ranges: string[] }>();
  const widest = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  for (let column = 1; column <= widest; column++) {
    let first = 1;
    for (let row = 1; row <= rows.length; row++) {
      const cell = rows[row - 1]?.cells[column - 1] ?? null;
      const next = rows[row]?.cells[column - 1] ?? null;
      if (row < rows.length && styleKey(next) === styleKey(cell)) continue;
      if (cell) {
        const { style, indent = 0 } = cell;
        const run = runs.get(styleKey(cell)) ?? { style, indent, ranges: [] };
        const [from, to] = [cellAddress(first, column), cellAddress(row, column)];
        run.ranges.push(from === to ? from : `${from}:${to}`);
        runs.set(styleKey(cell), run);
      }
      first = row + 1;
    }
  }
  return [...runs.values()].map(({ style, indent, ranges }) => ({
    style,
    indent,
    addresses: joinedRanges(ranges),
  }));
}

const styleKey = (cell: PlannedCell | null): string =>
  cell ? `${cell.style} ${cell.indent ?? 0}` : '';

/** Ranges as addresses for `getRanges`, each short enough for one call. */
export function joinedRanges(ranges: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const range of ranges) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + range.length > LONGEST_ADDRESS) addresses.push(range);
    else addresses[addresses.length - 1] = `${last},${range}`;
  }
  return addresses;
}
