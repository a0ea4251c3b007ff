import { ZERO, type Decimal } from '../../figures/decimal';
import { type TargetVerdict, targetVerdict } from '../../language/targets/targetVerdict';
import type { Datum } from '../../report/datum';
import { cellAddress } from '../../report/address';
import type { Report } from '../../report/report';
import type { Assessment, GoalLevel, GoalRow, IndicatorRow } from '../../report/rows';
import { indicatorUnit } from '../../rules/ind/indicatorUnit';
import { quotedSheet } from '../cells/cellReference';
import { restOf, type ShownCell, totalOf } from '../cells/expression';
import { figureCell, textCell } from '../cells/plannedCell';
import { type Header, numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { PlannedCell } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import { computed, type ShownFigure } from '../cells/shownFigure';
import { NOT_JUDGED, TARGET_WORDS } from '../goals/targetWords';
import { ASSESSMENT_HEADINGS, ASSESSMENTS, LEVELS, NOT_FILLED_IN } from '../plan/words';

/** Adds goals by assessment and indicators by how they stand to their targets. */
export function addGoals(sheet: SheetRows, report: Report): void {
  openSection(sheet, {
    heading: 'Måluppfyllelse',
    headers: countHeaders('Mål', [...Object.values(ASSESSMENT_HEADINGS), NOT_FILLED_IN], 'Alla'),
  });
  for (const level of ['council', 'committee'] as const) {
    sheet.add(cellsOfLevel(report.goals.rows, level, sheet.next));
  }
  openSection(sheet, {
    heading: 'Indikatorer mot årsmål',
    headers: countHeaders('Indikatorer', [...Object.values(TARGET_WORDS), NOT_JUDGED], 'Alla'),
  });
  sheet.add(cellsOfIndicators(report.indicators.rows, sheet.next));
}

const countHeaders = (first: string, words: readonly string[], all: string): Header[] => [
  textHeader(first),
  ...[...words, all].map((word) => numberHeader(word.replace(' ', '\u00A0'))),
];

const whole = (n: number): Decimal => ({ digits: BigInt(n), scale: 0 });

/** The goals of a level, counted in the input; what has no assessment is what the others leave. */
function cellsOfLevel(goals: readonly GoalRow[], level: GoalLevel, row: number): PlannedCell[] {
  const own = goals.filter((goal) => goal.level.value === level);
  const onLevel = { of: goals.map((goal) => goal.level), word: LEVELS[level] };
  const counts = (Object.keys(ASSESSMENTS) as Assessment[]).map((assessment) =>
    counted(own.filter((goal) => goal.assessment.value === assessment).length, onLevel, {
      of: goals.map((goal) => goal.assessment),
      word: ASSESSMENTS[assessment].replace(SIGN, ''),
    }),
  );
  const all = counted(own.length, onLevel);
  const allColumn = counts.length + 3;
  const rest = restOf(
    { row, column: allColumn, value: all.value },
    counts.map(({ value }, at): ShownCell => ({ row, column: at + 2, value })),
  );
  return [
    textCell(LEVELS[level], 'label'),
    ...[...counts, computed(rest), all].map((shown) => figureCell(shown, 0, 'number')),
  ];
}

/** The sign that some words begin with. */
const SIGN = /^\S /;

interface Criterion {
  readonly of: readonly Datum<unknown>[];
  readonly word: string;
}

/**
 * A count in the input: a formula where that counts the same. A word with spaces too many is one
 * that Tertial reads and no formula counts.
 */
function counted(count: number, ...criteria: readonly Criterion[]): ShownFigure {
  const value = whole(count);
  const [first] = criteria;
  if (!first || first.of.length === 0) return { formula: null, value: ZERO };
  const isWord = ({ of, word }: Criterion, at: number) => {
    const written = of[at]?.written?.value;
    return typeof written === 'string' && written.toLowerCase() === word.toLowerCase();
  };
  const byExcel = first.of.filter((_, at) => criteria.every((each) => isWord(each, at))).length;
  const hasColumns = criteria.every(({ of }) => (of[0]?.written ?? null) !== null);
  if (byExcel !== count || !hasColumns) return { formula: null, value };
  const ranges = criteria.map(({ of, word }) => `${rangeOf(of)},"${word}"`);
  return { formula: `COUNTIFS(${ranges.join(',')})`, value };
}

/** The range of a column of the input, from its first row to its last. */
function rangeOf(data: readonly Datum<unknown>[]): string {
  const [first, last] = [data[0], data.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first, last].map(({ row, column }) => cellAddress(row.row, column.column));
  return `${quotedSheet(first.row.table.sheet)}!${from}:${to}`;
}

/** How the indicators stand, as judged when the sheet was made. */
function cellsOfIndicators(indicators: readonly IndicatorRow[], row: number): PlannedCell[] {
  const judged = indicators.filter(({ direction }) => direction.value !== 'informative');
  const verdicts = judged.map(verdictOf);
  const counts = [
    ...(Object.keys(TARGET_WORDS) as TargetVerdict[]).map(
      (word) => verdicts.filter((verdict) => verdict === word).length,
    ),
    indicators.length - judged.length,
  ].map((count): ShownFigure => ({ formula: null, value: whole(count) }));
  const cells = counts.map(({ value }, at): ShownCell => ({ row, column: at + 2, value }));
  return [
    textCell('Antal', 'label'),
    ...[...counts, computed(totalOf(cells, 0))].map((shown) => figureCell(shown, 0, 'number')),
  ];
}

const verdictOf = (row: IndicatorRow): TargetVerdict =>
  targetVerdict({
    outcome: row.outcome.value,
    target: row.target.value,
    direction: row.direction.value,
    forecast: row.forecast.value,
    unit: indicatorUnit(row),
  });
