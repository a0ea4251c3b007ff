import { toNumber } from '../../figures/decimal';
import { reachesNumber } from '../../figures/target';
import { foldText } from '../../language/words/cleanText';
import { unitIn, withUnit } from '../../language/targets/judgeTarget';
import { shorten } from '../../language/words/shorten';
import { cellAddress } from '../../report/address';
import type { IndicatorRow } from '../../report/rows';
import { indicatorUnit } from '../../rules/ind/indicatorUnit';
import { AT, type PlannedGoalRow } from './goalRows';
import { measureFormat, quantityIn } from '../cells/measureCell';
import { MISSING_SIGN } from '../cells/missingSign';
import { outcomesTitle } from './outcomeWords';
import { textCell } from '../cells/plannedCell';
import { reportedText } from '../cells/reportedText';
import { columnRange, numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { ChartPlan, ChartSeriesPlan, PlannedCell } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import { countSame } from './targetCells';
import { TARGET_WORDS } from './targetWords';

/** An indicator whose outcome and target are numbers of one unit. */
interface Comparable {
  readonly indicator: IndicatorRow;
  readonly row: number;
  readonly unit: string | null;
  readonly reaches: boolean;
}

/** More pairs of bars than this can't be read on a page. */
const MOST_INDICATORS = 24;
const LEAST_ROWS = 12;
const CHART_COLUMNS = { first: 5, last: 13 };
/** Letters that a name has beside its bars. */
const LONGEST_NAME = 44;

/**
 * Adds outcome against target of the indicators that can be compared with each other: those with
 * the most common unit.
 */
export function addOutcomes(sheet: SheetRows, planned: readonly PlannedGoalRow[]): ChartPlan[] {
  const chosen = mostCommonUnit(planned.flatMap(comparable));
  const [first] = chosen;
  if (!first) return [];
  const missed = chosen.filter(({ reaches }) => !reaches).length;
  const title = outcomesTitle(chosen.length, missed, first.unit);
  const hasChart = chosen.length <= MOST_INDICATORS;
  const unit = first.unit ?? 'utan enhet';
  const headerRow = openSection(sheet, {
    heading: 'Utfall mot årsmål',
    sentence: hasChart ? `${title}.` : `${title}. ${NO_CHART}`,
    headers: [
      textHeader('Indikator'),
      textHeader('Utfall mot mål', 1),
      numberHeader(`Utfall, ${unit}`),
      numberHeader(`Årsmål, ${unit}`),
    ],
  });
  if (!hasChart) return [];
  const names = chosen.map(({ indicator }) => shortName(indicator));
  chosen.forEach((each, index) => sheet.add(cellsOf(each, names[index] ?? '')));
  const lastRow = sheet.rows.length;
  sheet.fillTo(Math.max(lastRow, headerRow + LEAST_ROWS));
  sheet.keep(headerRow, sheet.rows.length);

  const series = (name: string, column: number, fill: ChartSeriesPlan['fill'], format: string) => ({
    name: `${name}, ${unit}`,
    address: cellAddress(headerRow, column),
    range: columnRange(column, headerRow + 1, lastRow),
    values: chosen.map(({ indicator: { outcome, target } }) => {
      const value = quantityIn(column === OUTCOME ? outcome : target);
      return value && toNumber(value);
    }),
    format,
    fill,
  });
  return [
    {
      name: 'Utfall mot årsmål',
      kind: 'bar',
      title,
      altText: `Stapeldiagram. ${title}.`,
      categories: { range: columnRange(1, headerRow + 1, lastRow), values: names },
      series: [
        series('Utfall', OUTCOME, 'dark', 'General'),
        series('Årsmål', TARGET, 'pale', NO_FIGURE),
      ],
      valueAxis: null,
      legend: true,
      from: { row: headerRow, column: CHART_COLUMNS.first },
      to: { row: sheet.rows.length, column: CHART_COLUMNS.last },
    },
  ];
}

const NO_CHART = `Tabell och diagram görs för högst ${MOST_INDICATORS} indikatorer.`;
/** There is room for one figure at each pair of bars; the other is in the table. */
const NO_FIGURE = ';;;';
const OUTCOME = 3;
const TARGET = 4;

function comparable({ line, row, cells }: PlannedGoalRow): Comparable[] {
  const { indicator } = line;
  const areNumbers = [AT.outcome, AT.target].every(
    (column) => typeof cells[column - 1]?.value === 'number',
  );
  if (indicator === null || !areNumbers) return [];
  const { outcome, target, direction } = indicator;
  const [value, asked] = [quantityIn(outcome), quantityIn(target)];
  const way = direction.value;
  if (value === null || asked === null || outcome.value === null || target.value === null)
    return [];
  if (way !== 'higher' && way !== 'lower' && way !== 'atMost') return [];
  if (!countSame(indicator, outcome.value, target.value)) return [];
  const unit = unitIn(withUnit(target.value, indicatorUnit(indicator)));
  return [{ indicator, row, unit, reaches: reachesNumber(value, asked, way) }];
}

/** Those of the unit that most have; of equals the one that comes first. */
function mostCommonUnit(all: readonly Comparable[]): readonly Comparable[] {
  const byUnit = new Map<string, Comparable[]>();
  for (const each of all) {
    const key = foldText(each.unit ?? '');
    const known = byUnit.get(key);
    if (known) known.push(each);
    else byUnit.set(key, [each]);
  }
  return [...byUnit.values()].reduce<Comparable[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}

/** The figures of the goals' own rows, again: a chart has its data beside it. */
function cellsOf({ indicator, row, reaches }: Comparable, name: string): PlannedCell[] {
  const again = (column: number, datum: IndicatorRow['outcome']): PlannedCell => {
    const value = quantityIn(datum);
    const at = cellAddress(row, column);
    return {
      value: value ? toNumber(value) : MISSING_SIGN,
      formula: `IF(COUNT(${at})=1,ROUND(${at},${value?.scale ?? 0}),"${MISSING_SIGN}")`,
      style: 'number',
      format: measureFormat(value?.scale ?? 0, null),
    };
  };
  const verdict = cellAddress(row, AT.outcomeVerdict);
  return [
    textCell(name, 'label'),
    {
      ...textCell(reaches ? TARGET_WORDS.Nås : TARGET_WORDS['Nås inte'], 'label', 1),
      formula: `IF(${verdict}="","",${verdict})`,
    },
    again(AT.outcome, indicator.outcome),
    again(AT.target, indicator.target),
  ];
}

/** The indicator as it can stand beside its bars: its id, and as much of its name as there is room for. */
function shortName({ id, name }: IndicatorRow): string {
  return shorten([reportedText(id), reportedText(name)].filter(Boolean).join(' '), LONGEST_NAME);
}
