import { parseAddress } from '../../host/model/address';
import type { ChartSeries } from '../../host/model/chart';
import type { Chart } from '../../host/model/sheet';
import type { Scalar } from '../../host/model/cells/cell';
import type { Sheet } from '../../host/model/sheet';
import { shownText } from '../swedish/shownText';

/** A series with what its cells hold now. */
export interface ShownSeries {
  readonly name: string;
  /** `none` for an invisible series that only raises the others. */
  readonly colour: string;
  readonly values: readonly (number | null)[];
  /** The label of each point; undefined where there is none. */
  readonly labels: readonly (string | undefined)[];
  readonly labelColour: string | undefined;
  readonly labelPlace: string;
}

/** A chart with its figures, ready to be drawn. */
export interface ShownChart {
  readonly kind: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string;
  readonly legend: 'none' | 'bottom' | 'right';
  /** The names of series that the legend shows. */
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly isReversed: boolean;
  /** Labels stand at the edge of the plot, not at the axis. */
  readonly hasLowLabels: boolean;
  readonly hasValueAxis: boolean;
  readonly valueTitle: string;
  readonly valueFormat: string | undefined;
  /** The gap between bars in per cent of their width. */
  readonly gap: number;
}

/** Excel's colours for series without their own. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What a chart shows as the book is now; undefined for kinds that are not drawn here. */
export function shownChart(chart: Chart): ShownChart | undefined {
  const kind = KINDS.find(([name]) => chart.chartType.startsWith(name))?.[1];
  if (!kind || chart.series.length === 0) return undefined;
  const { props, series, chartType } = chart;
  const text = (path: string): string => textOf(props[path]);
  const [first] = series;
  const place = text('legend.position');
  return {
    kind,
    stacking: chartType.endsWith('100')
      ? 'percent'
      : /Stacked/.test(chartType)
        ? 'stacked'
        : 'none',
    title: props['title.visible'] === false ? '' : text('title.text'),
    legend:
      props['legend.visible'] === false
        ? 'none'
        : place === 'Right' || place === ''
          ? 'right'
          : 'bottom',
    categories: first
      ? cellsOf(chart.sheet, first.categories).map(({ text: name }) => oneLine(name))
      : [],
    series: series.map((each, index) => shownSeries(chart.sheet, each, index)),
    isReversed: props['axes.categoryAxis.reversePlotOrder'] === true,
    hasLowLabels: props['axes.categoryAxis.tickLabelPosition'] === 'Low',
    hasValueAxis: props['axes.valueAxis.visible'] !== false,
    valueTitle: text('axes.valueAxis.title.text'),
    valueFormat: text('axes.valueAxis.numberFormat') || undefined,
    gap: typeof first?.props.gapWidth === 'number' ? first.props.gapWidth : 150,
  };
}

const KINDS = [
  ['Bar', 'bar'],
  ['Column', 'column'],
  ['Line', 'line'],
  ['Area', 'area'],
  ['Pie', 'pie'],
  ['Doughnut', 'doughnut'],
] as const;

function shownSeries(sheet: Sheet, series: ChartSeries, index: number): ShownSeries {
  const { props } = series;
  const fill = props['format.fill.color'];
  const format = props['dataLabels.numberFormat'];
  const cells = cellsOf(sheet, series.values);
  const isLabelled = props.hasDataLabels === true && props['dataLabels.showValue'] !== false;
  return {
    name: oneLine(
      series.name.startsWith('=') ? (cellsOf(sheet, series.name)[0]?.text ?? '') : series.name,
    ),
    colour:
      fill === '' ? 'none' : typeof fill === 'string' ? fill : (COLOURS[index % 6] ?? '#4472C4'),
    values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
    labels: cells.map(({ value, text }) =>
      isLabelled && typeof value === 'number'
        ? typeof format === 'string' && format !== 'General'
          ? shownText(value, format)
          : text
        : undefined,
    ),
    labelColour: colourOf(props['dataLabels.format.font.color']),
    labelPlace: textOf(props['dataLabels.position']),
  };
}

/** A header may have several lines; in a chart it has one. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const colourOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The cells of a reference such as `=Blad!A1:A9`, in order. */
function cellsOf(sheet: Sheet, formula: string): { value: Scalar; text: string }[] {
  const address = formula === '' ? undefined : parseAddress(formula);
  const on = address?.sheet === undefined ? sheet : sheet.book.sheet(address.sheet);
  if (!address || !on) return [];
  const cells: { value: Scalar; text: string }[] = [];
  const { top, left, bottom, right } = address.area;
  for (let row = top; row <= Math.min(bottom, top + 1_000); row++) {
    for (let column = left; column <= Math.min(right, left + 1_000); column++) {
      const value = on.cell(row, column)?.value ?? null;
      cells.push({ value, text: shownText(value, on.styleAt(row, column).numFmt) });
    }
  }
  return cells;
}
