/** The kinds of charts that can be made and saved here. */
const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const isChartType = (value: unknown): value is ChartType =>
  CHART_TYPES.some((type) => type === value);
