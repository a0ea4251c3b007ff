import type { AddChartOptions, AddChartSeriesOptions } from '@cj-tech-master/excelts/chart';
import type { Worksheet } from '@cj-tech-master/excelts';
import { chartContent, type ChartSeries } from '../../model/chart';
import type { Chart } from '../../model/sheet';
import { type ChartType, isChartType } from '../../objects/charts/chartTypes';
import type { Sheet } from '../../model/sheet';
import { EMU } from './chartWords';

type Kind = Pick<AddChartOptions, 'type' | 'barDir' | 'grouping' | 'showMarker'>;

const KINDS: Readonly<Record<ChartType, Kind>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard', showMarker: true },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
};

/** Whether a chart is unchanged, or of a kind that can't be written here. */
export const isKept = (chart: Chart): boolean =>
  chart.inFile !== undefined &&
  (!isChartType(chart.chartType) || chart.inFile.content === chartContent(chart));

/** Writes new and changed charts; unchanged ones stay as they are in the file. */
export function writeCharts(sheet: Sheet, target: Worksheet): void {
  const kept = new Set(sheet.charts.filter(isKept).map(({ inFile }) => inFile?.index));
  const gone = target.getCharts().filter((_, index) => !kept.has(index));
  for (const chart of gone) target.removeChart(chart);
  for (const chart of sheet.charts) {
    const kind = isKept(chart) ? undefined : KINDS[chart.chartType as ChartType];
    if (kind) target.addChart(optionsOf(chart, kind), placeOf(chart));
  }
}

const placeOf = ({ top, left, width, height }: Chart): Parameters<Worksheet['addChart']>[1] => ({
  pos: { x: Math.round(left * EMU), y: Math.round(top * EMU) },
  ext: { cx: Math.round(width * EMU), cy: Math.round(height * EMU) },
});

const LEGENDS = { Right: 'r', Top: 't', Bottom: 'b', Left: 'l', Corner: 'tr' } as const;

function optionsOf(chart: Chart, kind: Kind): AddChartOptions {
  const { props } = chart;
  const title = props['title.visible'] === false ? undefined : props['title.text'];
  const position = LEGENDS[props['legend.position'] as keyof typeof LEGENDS] as
    (typeof LEGENDS)[keyof typeof LEGENDS] | undefined;
  return {
    ...kind,
    series: chart.series.map(seriesOf),
    ...(typeof title === 'string' ? { title } : {}),
    showLegend: props['legend.visible'] !== false,
    ...(position ? { legendPosition: position } : {}),
    ...axisOf('categoryAxis', props),
    ...axisOf('valueAxis', props),
  };
}

function axisOf(
  name: 'categoryAxis' | 'valueAxis',
  props: Chart['props'],
): Partial<Pick<AddChartOptions, 'categoryAxis' | 'valueAxis'>> {
  const title = props[`axes.${name}.title.text`];
  return typeof title === 'string' ? { [name]: { title } } : {};
}

function seriesOf({ name, values, categories, props }: ChartSeries): AddChartSeriesOptions {
  const fill = props['format.fill.color'];
  return {
    values: values.slice(1),
    ...(name === '' ? {} : { name: name.startsWith('=') ? { formula: name.slice(1) } : name }),
    ...(categories === '' ? {} : { categories: categories.slice(1) }),
    ...(typeof fill === 'string' && fill !== '' ? { fill: fill.slice(1) } : {}),
  };
}
