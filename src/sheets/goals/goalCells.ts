import type { GoalRow } from '../../report/rows';
import { textCell } from '../cells/plannedCell';
import { reportedText } from '../cells/reportedText';
import type { PlannedCell } from '../plan/sheetPlan';
import type { StyleName } from '../plan/styles';

/** The style of a goal's row, by its depth. */
export const goalStyle = (depth: number): StyleName =>
  depth === 0 ? 'group' : depth === 1 ? 'subgroup' : 'goal';

/** The same for what is said of it, which is not bold. */
export const goalTextStyle = (depth: number): StyleName =>
  depth === 0 ? 'groupText' : depth === 1 ? 'subgroupText' : 'goalText';

/** The goal in words: a row that names none says so. */
export const goalTitle = (goal: GoalRow | null, rows: string): string =>
  goal === null ? `${rows} utan känt mål` : reportedText(goal.title) || reportedText(goal.id);

/** A goal's own cell, set in by its depth. */
export const goalCell = (goal: GoalRow | null, depth: number, rows: string): PlannedCell =>
  textCell(goalTitle(goal, rows), goalStyle(depth), Math.min(depth, MOST_STEPS));

/** Rows of a goal are indented one step more than the goal. */
export const stepsBeneath = (depth: number): number => Math.min(depth, MOST_STEPS) + 1;

/** The deepest indent: more would leave no room for words. */
const MOST_STEPS = 3;
