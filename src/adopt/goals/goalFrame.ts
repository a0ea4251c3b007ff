import { foldText } from '../../language/words/cleanText';
import type { GridRow, SheetGrid } from '../grid/sheetGrid';
import { headerMeaning, type HeaderMeaning } from '../words/headerWords';
import { goalRole, type GoalRole } from '../words/goalWords';
import { isMeasure } from './writtenMeasure';

/** A list of goals, indicators or activities as its header frames it. */
export interface GoalFrame {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  readonly columns: readonly GoalColumn[];
  readonly rows: readonly GridRow[];
}

export interface GoalColumn {
  readonly column: number;
  readonly header: string;
  readonly role: GoalRole | null;
  /** What the header says of year and period. */
  readonly time: HeaderMeaning;
}

/** Finds the lists of goals, indicators and activities on a sheet. */
export function goalFrames(grid: SheetGrid): GoalFrame[] {
  const headers = grid.rows.filter((row) => isHeader(row));
  return headers.flatMap((header, index) => {
    const end = headers.slice(index + 1).find((other) => !repeats(other, header))?.row ?? Infinity;
    if (index > 0 && repeats(header, headers[index - 1] as GridRow)) return [];
    const rows = grid.rows.filter(
      (row) =>
        row.row > header.row && row.row < end && !(headers.includes(row) && repeats(row, header)),
    );
    const columns = columnsOf(header, rows);
    return rows.length > 0 ? [{ grid, headerRow: header.row, columns, rows }] : [];
  });
}

/** A header that stands again, as on every page of a printed list. */
const repeats = (row: GridRow, other: GridRow): boolean => headerText(row) === headerText(other);

const headerText = ({ cells }: GridRow): string =>
  [...cells.values()].map(({ seen }) => foldText(seen.text)).join('|');

/** At least an indicator, activity or goal, and one column of what goes with it. */
function isHeader({ cells }: GridRow): boolean {
  const texts = [...cells.values()];
  if (texts.length < 2 || texts.some(({ seen }) => seen.kind === 'number' || seen.text.length > 60))
    return false;
  const roles = texts.flatMap(({ seen }) => goalRole(seen.text) ?? []);
  const has = (...wanted: GoalRole[]): boolean => wanted.some((role) => roles.includes(role));
  if (has('indicator')) return has('outcome', 'target', 'forecast', 'councilTarget');
  if (has('activity')) return has('start', 'end', 'status');
  return has('goal') && has('assessment');
}

function columnsOf(header: GridRow, rows: readonly GridRow[]): GoalColumn[] {
  const columns = [...header.cells.values()].map(({ cell, seen }): GoalColumn => {
    const role = goalRole(seen.text);
    return { column: cell.column, header: seen.text, role, time: headerMeaning(seen.text) };
  });
  // A second column called Mål, or one that holds values, is the target.
  return columns.map((column) => {
    if (column.role !== 'goal' || !holdsMeasures(column.column, rows)) return column;
    return {
      ...column,
      role: columns.some(({ role }) => role === 'target') ? null : ('target' as const),
    };
  });
}

function holdsMeasures(column: number, rows: readonly GridRow[]): boolean {
  const cells = rows.flatMap(({ cells }) => cells.get(column) ?? []);
  const measures = cells.filter(({ seen }) => seen.kind === 'number' || isMeasure(seen.text));
  return cells.length > 0 && measures.length * 2 > cells.length;
}
