import { headerMeaning, type HeaderMeaning, type HeaderRole } from '../words/headerWords';
import type { GridCell, GridRow, SheetGrid } from './sheetGrid';

/** Header rows that belong together, and the columns that they speak of. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MONEY_ROLES: readonly (HeaderRole | null)[] = [
  'budget',
  'booked',
  'forecast',
  'variance',
  'accounts',
  'plan',
];

/** Longer than any header: a sentence that happens to say budget. */
const LONGEST_HEADER = 80;
const MOST_ROWS_ABOVE = 3;

/** Whether a header says that amounts stand in its column. */
export const saysMoney = ({ role }: HeaderMeaning): boolean => MONEY_ROLES.includes(role);

const isYear = ({ seen }: GridCell): boolean =>
  seen.kind === 'number' &&
  Number.isInteger(seen.number) &&
  seen.number >= 1990 &&
  seen.number < 2100;

/** What the cells of a row, or of a part of it, say as headers. */
interface RowSays {
  readonly amounts: number;
  readonly texts: number;
  readonly money: number;
  readonly sides: number;
  readonly times: number;
  readonly units: number;
}

function says(cells: readonly GridCell[]): RowSays {
  const count = { amounts: 0, texts: 0, money: 0, sides: 0, times: 0, units: 0 };
  for (const cell of cells) {
    const { kind, text } = cell.seen;
    if (isYear(cell)) count.times++;
    else if (kind === 'number') count.amounts++;
    else if (kind === 'text') {
      count.texts++;
      if (text.length > LONGEST_HEADER) continue;
      const meaning = headerMeaning(text);
      if (saysMoney(meaning)) count.money++;
      if (meaning.side) count.sides++;
      if (meaning.year ?? meaning.month ?? meaning.scope) count.times++;
      if (meaning.unit) count.units++;
    } else if (kind === 'date') count.times++;
  }
  return count;
}

/** Whether a row can be the one that names columns of amounts. */
const isCore = ({ amounts, texts, money, sides, times }: RowSays): boolean =>
  amounts === 0 && (money >= 2 || (money >= 1 && (texts >= 2 || times >= 2)) || sides >= 2);

/** Finds the header rows of a sheet, from the top. */
export function headerBands(grid: SheetGrid): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (const row of grid.rows) {
    for (const cells of partsOf(row)) {
      const left = cells[0]?.cell.column ?? 0;
      const right = cells[cells.length - 1]?.cell.column ?? 0;
      const last = bands[bands.length - 1];
      if (last && row.row <= last.bottom && left <= last.right && right >= last.left) continue;
      if (!isCore(says(cells))) continue;
      const isWhole = cells.length === row.cells.size;
      const band = grown(grid, { top: row.row, bottom: row.row, left, right }, isWhole);
      if (last && band.top <= last.bottom && band.left <= last.right && band.right >= last.left) {
        continue;
      }
      if (namesMoney(grid, band)) bands.push(band);
    }
  }
  return bands;
}

/**
 * The row, or where it holds amounts the runs of neighbours in it: the header of a table to the right
 * may stand beside the rows of another.
 */
function partsOf(row: GridRow): GridCell[][] {
  const cells = [...row.cells.values()];
  if (cells.length < 2) return [];
  if (cells.every((cell) => cell.seen.kind !== 'number' || isYear(cell))) return [cells];
  if (!cells.some(({ seen }) => seen.kind === 'text' && saysMoney(headerMeaning(seen.text))))
    return [];
  const runs: GridCell[][] = [];
  let previous = -1;
  for (const cell of cells) {
    const { column } = cell.cell;
    if (column === previous + 1) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    previous = column;
  }
  const rest = runs.length > 1 ? runs : [];
  return rest.filter((run) => run.length >= 2 && says(run).money >= 2);
}

/** Takes up the rows above and below that are parts of the header, with all that they span. */
function grown(grid: SheetGrid, core: HeaderBand, isWhole: boolean): HeaderBand {
  let { top, bottom, left, right } = core;
  const inside = (row: number): GridCell[] =>
    [...(grid.row(row)?.cells.values() ?? [])].filter(
      ({ cell }) => isWhole || (cell.column >= core.left && cell.column <= core.right),
    );
  const spread = (cells: readonly GridCell[]): void => {
    left = Math.min(left, ...cells.map(({ cell }) => cell.column));
    right = Math.max(right, ...cells.map(({ cell }) => cell.column));
  };
  for (let above = 1; above <= MOST_ROWS_ABOVE; above++) {
    const cells = inside(top - 1);
    if (!isUpper(grid, top - 1, cells, core)) break;
    spread(cells);
    top--;
  }
  while (bottom - core.bottom < 2 && isLower(inside(bottom + 1))) {
    bottom++;
    spread(inside(bottom));
  }
  return { top, bottom, left, right };
}

/** A row above the core that groups its columns: `Jan–aug` over two of them, `Helår` over three. */
function isUpper(
  grid: SheetGrid,
  row: number,
  cells: readonly GridCell[],
  { left, right }: HeaderBand,
): boolean {
  const { amounts, texts, money, sides, times, units } = says(cells);
  if (amounts > 0 || texts + times === 0 || money + sides + times + units === 0) return false;
  return cells.every(({ cell, seen }) => {
    if (seen.text.length > LONGEST_HEADER) return false;
    const merged = grid.mergedAt(row, cell.column);
    // A title may be merged over the whole table, or run out over it from the first column.
    if (merged && merged.left <= left && merged.right >= right && left < right) return false;
    return cells.length > 1 || cell.column > left;
  });
}

/** A row beneath the core that says more of its columns: years, units, sides. */
function isLower(cells: readonly GridCell[]): boolean {
  const { amounts, texts, money, sides, times, units } = says(cells);
  const headers = money + sides + times + units;
  return amounts === 0 && cells.length >= 2 && headers >= 2 && texts <= headers * 1.5;
}

/** Whether at least two columns of a band are said to hold amounts. */
function namesMoney(grid: SheetGrid, band: HeaderBand): boolean {
  const headers = columnHeaders(grid, band);
  return [...headers.values()].filter((header) => saysMoney(headerMeaning(header))).length >= 2;
}

/**
 * The headers of a band by column, its rows joined from the top. What is merged counts for every
 * column beneath it; what is not, in a row that merges nothing, until the next text of the row.
 */
export function columnHeaders(grid: SheetGrid, band: HeaderBand): Map<number, string> {
  const texts = new Map<number, string[]>();
  for (let row = band.top; row <= band.bottom; row++) {
    const isLast = row === band.bottom;
    const mergesAny = grid.sheet.merged.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && right > left,
    );
    let carried = '';
    for (let column = band.left; column <= band.right; column++) {
      const own = grid.at(row, column);
      const merged = own ? undefined : grid.mergedCell(row, column);
      const range = grid.mergedAt(row, column);
      // A cell merged down stands once.
      if (merged && range && range.top < row && range.left === column) continue;
      const written = headerText(own ?? merged);
      if (written !== '') carried = groups(written) ? written : '';
      const carries = !isLast && saysLess(grid, band, row, column, mergesAny);
      const text = written || (carries ? carried : '');
      if (text === '') continue;
      const list = texts.get(column);
      if (list) list.push(text);
      else texts.set(column, [text]);
    }
  }
  return new Map([...texts].map(([column, parts]) => [column, parts.join(' ')]));
}

/** Whether a header of an upper row can stand for the columns beside it. */
function groups(text: string): boolean {
  const { role, side, year, month, scope, unit } = headerMeaning(text);
  return role !== 'label' && (role ?? side ?? year ?? month ?? scope ?? unit) !== null;
}

/**
 * Whether the header beneath needs one above: there is one, and where the row merges some of its
 * cells, it says nothing but a side.
 */
function saysLess(
  grid: SheetGrid,
  band: HeaderBand,
  row: number,
  column: number,
  mergesAny: boolean,
): boolean {
  for (let below = row + 1; below <= band.bottom; below++) {
    const cell = grid.at(below, column);
    if (!cell) continue;
    const { role, side } = headerMeaning(cell.seen.text);
    return !mergesAny || (role === null && side !== null);
  }
  return false;
}

const headerText = (cell: GridCell | undefined): string => {
  if (!cell) return '';
  if (cell.seen.kind === 'number') return cell.seen.text || String(cell.seen.number);
  return cell.seen.kind === 'text' ? cell.seen.text : '';
};
