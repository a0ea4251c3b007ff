import { cellAddress } from '../../report/address';
import type { Heading } from '../../report/heading';
import type { GoalRow, IndicatorRow } from '../../report/rows';
import { goalCell, goalStyle, goalTextStyle, stepsBeneath } from './goalCells';
import type { GoalLine } from './goalTree';
import { measureCell } from '../cells/measureCell';
import { withYear } from '../money/moneyColumns';
import { textCell } from '../cells/plannedCell';
import { reportedText } from '../cells/reportedText';
import { type Header, numberHeader, textHeader } from '../plan/sheetFrame';
import type { PlannedCell } from '../plan/sheetPlan';
import { targetCell, verdictCell } from './targetCells';
import { ASSESSMENTS, LEVELS, wordFor } from '../plan/words';

/** The columns of the goals, from 1. */
export const AT = {
  name: 1,
  level: 2,
  outcome: 3,
  men: 4,
  women: 5,
  prior: 6,
  forecast: 7,
  target: 8,
  councilTarget: 9,
  period: 10,
  verdict: 11,
  outcomeVerdict: 12,
  forecastVerdict: 13,
  analysis: 14,
} as const;

export const GOAL_COLUMNS = [
  { width: 42 },
  { width: 16 },
  { width: 11 },
  { width: 10 },
  { width: 10 },
  { width: 10 },
  { width: 10 },
  { width: 10 },
  { width: 15 },
  { width: 12 },
  { width: 20 },
  { width: 13 },
  { width: 13 },
  { width: 46 },
];

export const GOAL_HEADERS = (heading: Heading): Header[] => [
  textHeader('Mål och indikator'),
  textHeader('Nivå', 1),
  numberHeader('Periodens utfall'),
  numberHeader('Utfall\nmän och pojkar'),
  numberHeader('Utfall\nkvinnor och flickor'),
  numberHeader(withYear('Utfall', heading, 1)),
  numberHeader('Prognos helår'),
  numberHeader('Årsmål'),
  numberHeader('KF:s årsmål'),
  textHeader('Period', 1),
  textHeader('Bedömning', 1),
  textHeader('Utfall mot årsmål'),
  textHeader('Prognos mot årsmål'),
  textHeader('Analys'),
];

/** What the level column says of an indicator. */
export const INDICATOR = 'Indikator';

/** What a row is about: a goal, one of its indicators, or the heading of those without a goal. */
export interface GoalSheetLine {
  readonly goal: GoalRow | null;
  readonly indicator: IndicatorRow | null;
  /** Whether it heads the row beneath it. */
  readonly isHeading: boolean;
}

/** A row of the goals, with the sheet row it will have. */
export interface PlannedGoalRow {
  readonly line: GoalSheetLine;
  readonly row: number;
  readonly cells: readonly PlannedCell[];
}

/** Every goal, and under it its indicators. */
export function goalRows(
  lines: readonly GoalLine<IndicatorRow>[],
  firstRow: number,
): PlannedGoalRow[] {
  const planned: PlannedGoalRow[] = [];
  lines.forEach(({ goal, depth, rows }, index) => {
    const isHeading = rows.length > 0 || (lines[index + 1]?.depth ?? 0) > depth;
    planned.push({
      line: { goal, indicator: null, isHeading },
      row: firstRow + planned.length,
      cells: cellsOfGoal(goal, depth),
    });
    for (const indicator of rows) {
      const row = firstRow + planned.length;
      const line = { goal, indicator, isHeading: false };
      planned.push({ line, row, cells: cellsOf(indicator, depth, row) });
    }
  });
  return planned;
}

function cellsOfGoal(goal: GoalRow | null, depth: number): PlannedCell[] {
  const style = goalStyle(depth);
  const cells = GOAL_COLUMNS.map(() => textCell('', style));
  cells[AT.name - 1] = goalCell(goal, depth, 'Indikatorer');
  if (goal === null) return cells;
  cells[AT.level - 1] = textCell(wordFor(goal.level, LEVELS), style, 1);
  // An inriktningsmål has only text.
  const isBare = goal.level.value === 'direction' && goal.assessment.value === null;
  const assessment = isBare ? '' : wordFor(goal.assessment, ASSESSMENTS);
  cells[AT.verdict - 1] = textCell(assessment, style, 1);
  cells[AT.analysis - 1] = textCell(wordsOf(goal), goalTextStyle(depth));
  return cells;
}

/** What is said of a goal, what it is to lead to first. */
function wordsOf({ expectedResult, analysis }: GoalRow): string {
  const expected = reportedText(expectedResult);
  const said = expected === '' ? '' : `Förväntat resultat: ${expected}`;
  return [said, reportedText(analysis)].filter(Boolean).join('\n');
}

function cellsOf(indicator: IndicatorRow, depth: number, row: number): PlannedCell[] {
  const at = (column: number) => cellAddress(row, column);
  const { outcome, outcomeMen, outcomeWomen, priorOutcome, forecast, target } = indicator;
  const measures = [
    outcome,
    outcomeMen,
    outcomeWomen,
    priorOutcome,
    forecast,
    target,
    indicator.councilTarget,
  ].map((datum, index) => measureCell(datum, GOAL_COLUMNS[AT.outcome - 1 + index]?.width ?? 0));
  const numberAt = (column: number) =>
    typeof measures[column - AT.outcome]?.value === 'number' ? at(column) : null;
  const against = (value: number) => ({ value: numberAt(value), target: numberAt(AT.target) });
  return [
    textCell(reportedText(indicator.name), 'text', stepsBeneath(depth)),
    textCell(INDICATOR, 'text', 1),
    ...measures,
    textCell(reportedText(indicator.period), 'text', 1),
    verdictCell(indicator, { outcome: at(AT.outcomeVerdict), forecast: at(AT.forecastVerdict) }),
    targetCell(indicator, outcome, against(AT.outcome)),
    targetCell(indicator, forecast, against(AT.forecast)),
    textCell(reportedText(indicator.analysis), 'text'),
  ];
}
