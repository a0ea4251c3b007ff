import type { ChartPlan, ChartSeriesPlan, PlannedCell, SheetPlan } from '../plan/sheetPlan';

const FORMAT = '0.0;"−"0.0;';

const series = (
  name: string,
  column: string,
  values: readonly (number | null)[],
  fill: ChartSeriesPlan['fill'],
): ChartSeriesPlan => ({
  name,
  address: `${column}5`,
  range: `${column}6:${column}8`,
  values,
  format: FORMAT,
  fill,
});

const YEARS = ['Bokslut 2019', 'Budget 2020', 'Prognos 2020'];
const categories = { range: 'A6:A8', values: YEARS };
const OPENING = [7.6, 3.3, 3.3];
const CHANGE = [-4.3, null, -1.3];
const REST = [3.3, 3.3, 2];

/** A movement: what is left carries what was used, and the carrier of both is not seen. */
const MOVEMENT: ChartPlan = {
  name: 'Resultatfond',
  kind: 'stackedColumn',
  title: 'Fonden minskar till 2,0 mnkr & räcker',
  altText: 'Stapeldiagram över fonden.',
  categories,
  series: [
    series('Bas', 'B', OPENING, 'none'),
    series('Kvar', 'C', REST, 'dark'),
    series('Används', 'D', CHANGE, 'light'),
  ],
  valueAxis: { title: 'Mnkr' },
  legend: true,
  from: { row: 10, column: 1 },
  to: { row: 24, column: 4 },
};

/** Two series beside each other. */
const COMPARISON: ChartPlan = {
  ...MOVEMENT,
  name: 'Kvar och använt',
  kind: 'column',
  title: 'Två av tre är kvar',
  series: [series('Kvar', 'C', REST, 'middle'), series('Används', 'D', CHANGE, 'pale')],
  from: { row: 10, column: 5 },
  to: { row: 24, column: 8 },
};

/** One series of bars that lie. */
const BARS: ChartPlan = {
  ...MOVEMENT,
  name: 'Liggande',
  kind: 'bar',
  title: 'Störst är det första',
  series: [series('Kvar', 'C', REST, 'dark')],
  legend: false,
  from: { row: 26, column: 1 },
  to: { row: 40, column: 4 },
};

/** A sheet with one chart of each kind, in place of what a plan has. */
export function withCharts(plan: SheetPlan): SheetPlan {
  const cell = (value: string | number | null): PlannedCell | null =>
    value === null ? null : { value, formula: null, style: 'label' };
  const rows = [['Diagram'], [], [], [], ['År', 'Bas', 'Kvar', 'Används']].concat(
    YEARS.map((year, at) => [year, OPENING[at], REST[at], CHANGE[at]] as string[]),
  );
  return {
    ...plan,
    rows: rows.map((cells) => ({ height: null, cells: cells.map(cell) })),
    columns: [{ width: 20 }, { width: 12 }, { width: 12 }, { width: 12 }],
    conditionalFormats: [],
    charts: [MOVEMENT, COMPARISON, BARS],
    page: { ...plan.page, breaksAfter: [] },
  };
}
