import { headerMeaning } from '../words/headerWords';
import type { Frame, FrameColumn } from './frame';
import { columnHeaders, headerBands, saysMoney, type HeaderBand } from './headerRows';
import type { GridRow, SheetGrid } from './sheetGrid';

/** Frames the tables of amounts on a sheet: from the top, then from the left. */
export function framesOf(grid: SheetGrid): Frame[] {
  const bands = headerBands(grid);
  return bands.flatMap((band) => {
    const below = bands.filter(
      ({ top, left, right }) => top > band.bottom && left <= band.right && right >= band.left,
    );
    const end = Math.min(...below.map(({ top }) => top), Infinity);
    const rows = grid.rows.filter(({ row }) => row > band.bottom && row < end);
    return framesIn(grid, band, rows);
  });
}

function framesIn(grid: SheetGrid, band: HeaderBand, below: readonly GridRow[]): Frame[] {
  const headers = columnHeaders(grid, band);
  const columns = spanOf(band, below).map((column): FrameColumn => {
    const header = headers.get(column) ?? '';
    return {
      column,
      header,
      meaning: headerMeaning(header),
      ...contents(below, column),
      isHidden: grid.sheet.hiddenColumns.has(column),
    };
  });
  return besideEachOther(columns)
    .filter((group) => group.filter(({ meaning }) => saysMoney(meaning)).length >= 2)
    .flatMap((group) => {
      const rows = rowsOf(below, group);
      const frame = {
        grid,
        headerTop: band.top,
        headerBottom: band.bottom,
        columns: recount(group, rows),
        rows,
      };
      return rows.length > 0 ? [frame] : [];
    });
}

/** The columns of a band, and those to the left of it that hold labels without a header. */
function spanOf(band: HeaderBand, below: readonly GridRow[]): number[] {
  let { left } = band;
  const isLabelled = (column: number): boolean => {
    const { texts, amounts } = contents(below, column);
    return texts > 0 && texts >= amounts;
  };
  while (left > 1 && isLabelled(left - 1)) left--;
  return Array.from({ length: band.right - left + 1 }, (_, index) => left + index);
}

function contents(rows: readonly GridRow[], column: number) {
  const count = { amounts: 0, texts: 0, dashes: 0 };
  for (const { cells } of rows) {
    const kind = cells.get(column)?.seen.kind;
    if (kind === 'number') count.amounts++;
    else if (kind === 'text') count.texts++;
    else if (kind === 'dash') count.dashes++;
  }
  return count;
}

const recount = (columns: readonly FrameColumn[], rows: readonly GridRow[]): FrameColumn[] =>
  columns.map((column) => ({ ...column, ...contents(rows, column.column) }));

/** Parts columns where an empty one stands before labels: there another table begins. */
function besideEachOther(columns: readonly FrameColumn[]): FrameColumn[][] {
  const groups: FrameColumn[][] = [[]];
  let gap = false;
  for (const column of columns) {
    const { header, texts, amounts, dashes, meaning } = column;
    const isEmpty = header === '' && texts + amounts + dashes === 0;
    const current = groups[groups.length - 1] as FrameColumn[];
    if (isEmpty) {
      gap = current.length > 0;
      continue;
    }
    const isLabel = texts > amounts && meaning.role !== 'comment' && !saysMoney(meaning);
    if (gap && isLabel && current.some(({ meaning: other }) => saysMoney(other)))
      groups.push([column]);
    else current.push(column);
    gap = false;
  }
  return groups;
}

/**
 * The rows of a table: until a row that names other columns, as a header without words of money
 * does, and no further than the last row with an amount but for the notes beneath.
 */
function rowsOf(below: readonly GridRow[], group: readonly FrameColumn[]): GridRow[] {
  const columns = group.map(({ column }) => column);
  const amounts = group.filter(({ meaning }) => saysMoney(meaning)).map(({ column }) => column);
  const rows: GridRow[] = [];
  for (const row of below) {
    if (!columns.some((column) => row.cells.has(column))) continue;
    const seen = amounts.flatMap((column) => row.cells.get(column)?.seen ?? []);
    const texts = seen.filter(({ kind, text }) => kind === 'text' && !SAYS_MISSING.test(text));
    if (texts.length >= 2 && texts.length === seen.length) break;
    rows.push(row);
  }
  return rows;
}

/** Words that stand where an amount is missing. */
const SAYS_MISSING = /^(?:ej |n\/?a\b|saknas|uppgift|ingen|okänd|nytt|#)/i;
