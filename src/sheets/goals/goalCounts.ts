import { toNumber } from '../../figures/decimal';
import { cellAddress } from '../../report/address';
import type { GoalLevel } from '../../report/rows';
import { countOf, type ShownCell, type ShownWord, totalOf } from '../cells/expression';
import { goalsTitle, type GoalTally } from './goalWords';
import { AT, INDICATOR, type PlannedGoalRow } from './goalRows';
import { MISSING_SIGN } from '../cells/missingSign';
import { figureCell, textCell } from '../cells/plannedCell';
import {
  columnRange,
  headerCells,
  numberHeader,
  openSection,
  textHeader,
} from '../plan/sheetFrame';
import type { ChartPlan, ChartSeriesPlan } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import { computed, type ShownFigure } from '../cells/shownFigure';
import { NOT_JUDGED, TARGET_WORDS } from './targetWords';
import { ASSESSMENT_HEADINGS, ASSESSMENTS, LEVELS, NOT_FILLED_IN } from '../plan/words';

/** Where the chart stands, beside both tables. */
const CHART_COLUMNS = { first: 5, last: 13 };
const COUNT_FORMAT = '0;-0;';

/**
 * Adds how many goals have each assessment, and how many indicators reach their targets, counted in
 * the rows of the goals. The header comes on the next row.
 */
export function addGoalCounts(sheet: SheetRows, planned: readonly PlannedGoalRow[]): ChartPlan[] {
  const wordsIn = (column: number): ShownWord[] =>
    planned.map(({ row, cells }) => ({ row, column, word: String(cells[column - 1]?.value) }));
  const [levels, verdicts] = [wordsIn(AT.level), wordsIn(AT.verdict)];
  const count = (level: string, word: string): ShownFigure =>
    computed(
      countOf([
        { cells: levels, word: level },
        { cells: verdicts, word },
      ]),
    );

  const goalLevels = [LEVELS.council, LEVELS.committee];
  const headerRow = sheet.addKept(
    headerCells([
      textHeader('Mål efter bedömning'),
      ...goalLevels.map((name) => numberHeader(name)),
    ]),
  );
  const labels = new Map<string, string>([
    [ASSESSMENTS.none, ASSESSMENT_HEADINGS.none],
    [MISSING_SIGN, NOT_FILLED_IN],
  ]);
  const goalWords = [...Object.values(ASSESSMENTS), MISSING_SIGN];
  const counts = addCounts(
    sheet,
    goalWords.map((word) => ({
      label: labels.get(word) ?? word,
      figures: goalLevels.map((level) => count(level, word)),
    })),
    'Alla mål',
  );
  const lastRow = headerRow + goalWords.length;

  openSection(sheet, {
    heading: 'Indikatorer mot årsmål',
    headers: [textHeader('Bedömning'), numberHeader('Antal')],
  });
  const indicatorWords = [...Object.values(TARGET_WORDS), NOT_JUDGED];
  addCounts(
    sheet,
    indicatorWords.map((word) => ({ label: word, figures: [count(INDICATOR, word)] })),
    'Alla indikatorer',
  );
  sheet.keep(headerRow, sheet.rows.length);

  const chart: ChartPlan = {
    name: 'Mål efter bedömning',
    kind: 'bar',
    title: titleOf(planned),
    altText: `Stapeldiagram. ${goalsSentence(planned)}`,
    categories: {
      range: columnRange(1, headerRow + 1, lastRow),
      values: goalWords.map((word) => labels.get(word) ?? word),
    },
    series: goalLevels.map((name, at): ChartSeriesPlan => ({
      name,
      address: cellAddress(headerRow, at + 2),
      range: columnRange(at + 2, headerRow + 1, lastRow),
      values: counts.map((row) => row[at] ?? 0),
      format: COUNT_FORMAT,
      fill: at === 0 ? 'dark' : 'light',
    })),
    valueAxis: null,
    legend: true,
    from: { row: headerRow, column: CHART_COLUMNS.first },
    to: { row: sheet.rows.length, column: CHART_COLUMNS.last },
  };
  return [chart];
}

/** The goals in one sentence. */
export const goalsSentence = (planned: readonly PlannedGoalRow[]): string => `${titleOf(planned)}.`;

function titleOf(planned: readonly PlannedGoalRow[]): string {
  const tally = (level: GoalLevel): GoalTally => {
    const goals = planned.flatMap(({ line: { goal, indicator } }) =>
      indicator === null && goal?.level.value === level ? [goal] : [],
    );
    const fully = goals.filter(({ assessment }) => assessment.value === 'fully').length;
    return { fully, all: goals.length };
  };
  return goalsTitle(tally('council'), tally('committee'));
}

/** Adds rows of counts and their total. @returns the counts, row by row. */
function addCounts(
  sheet: SheetRows,
  rows: readonly { readonly label: string; readonly figures: readonly ShownFigure[] }[],
  total: string,
): number[][] {
  const columns: ShownCell[][] = [];
  for (const { label, figures } of rows) {
    figures.forEach(({ value }, at) => {
      (columns[at] ??= []).push({ row: sheet.next, column: at + 2, value });
    });
    sheet.add([
      textCell(label, 'label'),
      ...figures.map((shown) => figureCell(shown, 0, 'number')),
    ]);
  }
  sheet.add([
    textCell(total, 'totalLabel'),
    ...columns.map((cells) => figureCell(computed(totalOf(cells, 0)), 0, 'total')),
  ]);
  return rows.map(({ figures }) => figures.map(({ value }) => (value ? toNumber(value) : 0)));
}
