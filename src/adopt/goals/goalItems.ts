import { cleanText } from '../../language/words/cleanText';
import type { GoalLevel } from '../../report/rows';
import type { GridCell, GridRow, SheetGrid } from '../grid/sheetGrid';
import { goalInHeading, isGoalHeading, levelIn, type GoalRole } from '../words/goalWords';
import type { GoalColumn, GoalFrame } from './goalFrame';

/** A goal of a list, and the cells that say it. */
export interface GoalItem {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly level: GoalLevel | null;
  /** The word of its assessment, as written. */
  readonly assessment: {
    readonly text: string;
    readonly row: number;
    readonly column: number;
  } | null;
}

/** A row of a list: an indicator or activity, and the goal it stands under. */
export interface ListItem {
  readonly row: GridRow;
  readonly goal: GoalItem | null;
}

/** What a list holds. */
export interface GoalItems {
  readonly goals: readonly GoalItem[];
  readonly items: readonly ListItem[];
  readonly headings: readonly number[];
}

/** Goes through a list: goals in merged cells down the side, in each row, or as heading rows. */
export function goalItems(frame: GoalFrame): GoalItems {
  const { grid, rows, columns } = frame;
  const columnOf = (role: GoalRole): GoalColumn | undefined =>
    columns.find((one) => one.role === role);
  const name = columnOf('indicator') ?? columnOf('activity');
  const goalColumn = columnOf('goal');
  const assessed = columnOf('assessment');
  const goals: GoalItem[] = [];
  const items: ListItem[] = [];
  const headings: number[] = [];
  let level = goalColumn ? levelIn(goalColumn.header) : null;
  let goal: GoalItem | null = null;
  for (const row of rows) {
    const heading = headingIn(row, columns, name);
    if (heading !== null) {
      headings.push(row.row);
      level = levelIn(heading.seen.text) ?? level;
      const title = goalInHeading(heading.seen.text);
      if (title === '' || (levelIn(heading.seen.text) !== null && /:$/.test(heading.seen.text)))
        continue;
      goal = {
        title,
        row: row.row,
        column: heading.cell.column,
        level: levelIn(heading.seen.text) ?? level,
        assessment: assessmentIn(grid, row, assessed),
      };
      goals.push(goal);
      continue;
    }
    const written = goalColumn && titleOf(row.cells.get(goalColumn.column));
    if (goalColumn && written && written !== goal?.title) {
      goal = goals.find(({ title }) => title === written) ?? null;
      if (!goal) {
        goal = {
          title: written,
          row: row.row,
          column: goalColumn.column,
          level,
          assessment: assessmentIn(grid, row, assessed),
        };
        goals.push(goal);
      }
    }
    if (name && row.cells.has(name.column)) items.push({ row, goal });
  }
  return { goals, items, headings };
}

const titleOf = (cell: GridCell | undefined): string => (cell ? cleanText(cell.seen.text) : '');

/** A row that names a goal over the rows beneath: a level's word, or a text alone in another column. */
function headingIn(
  row: GridRow,
  columns: readonly GoalColumn[],
  name: GoalColumn | undefined,
): GridCell | null {
  const cells = [...row.cells.values()];
  const [first] = cells;
  if (!first || first.seen.kind !== 'text') return null;
  if (isGoalHeading(first.seen.text)) return first;
  const roles = new Map(columns.map((column) => [column.column, column.role]));
  if (!name || roles.get(first.cell.column) === 'goal') return null;
  const others = cells
    .slice(1)
    .filter(
      ({ cell }) =>
        roles.get(cell.column) !== 'assessment' && roles.get(cell.column) !== 'analysis',
    );
  return others.length === 0 &&
    (first.cell.isBold || first.cell.isFilled || first.cell.column !== name.column)
    ? first
    : null;
}

function assessmentIn(
  grid: SheetGrid,
  row: GridRow,
  column: GoalColumn | undefined,
): GoalItem['assessment'] {
  if (!column) return null;
  const text = titleOf(grid.mergedCell(row.row, column.column));
  return text === '' ? null : { text, row: row.row, column: column.column };
}
