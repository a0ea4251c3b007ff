import { absoluteAddress, parseAddress } from '../../model/address';
import { cellCount } from '../../model/area';
import { shownValue } from '../../model/cells/cell';
import type { ChartSeries } from '../../model/chart';
import type { Chart } from '../../model/sheet';
import { constantOf } from '../../formula/constant';
import { defineClass, type HostObject, type Property } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { chartPointFormat, chartSeriesFormat } from './chartFormats';
import { chartMember, chartWord, part, type ChartPart } from './chartMembers';
import { chartDataLabels } from './chartParts';
import { areaOf, type RangeSelf } from '../../protocol/rangeSelf';

interface SeriesSelf {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const partOf = ({ chart, series }: SeriesSelf): ChartPart => ({
  book: chart.sheet.book,
  owner: series,
  path: '',
});

const kept = (property: Property<ChartPart>): Property<SeriesSelf> => ({
  get: (self, host) => property.get(partOf(self), host),
  set: (self, value, host) => property.set?.(partOf(self), value, host),
});

const source = (argument: unknown): RangeSelf => {
  const given = range.unwrap(argument);
  if (!given) throw invalidArgument();
  return given;
};

const formulaOf = (self: RangeSelf): string => `=${absoluteAddress(self.sheet.name, areaOf(self))}`;

/** A name that is a reference shows what its cell holds. */
function nameOf({ chart, series }: SeriesSelf): string {
  const address = series.name.startsWith('=') ? parseAddress(series.name) : undefined;
  if (!address) return String(shownValue(constantOf(series.name) ?? series.name));
  const sheet = address.sheet === undefined ? chart.sheet : chart.sheet.book.sheet(address.sheet);
  return String(shownValue(sheet?.cell(address.area.top, address.area.left)?.value));
}

interface PointSelf extends SeriesSelf {
  readonly index: number;
}

const point = defineClass<PointSelf>({
  name: 'ChartPoint',
  navigations: {
    Format: (self) => chartPointFormat(part(partOf(self), `points.${self.index}.format`)),
  },
});

const pointCount = ({ series }: SeriesSelf): number => {
  const address = parseAddress(series.values);
  return address ? cellCount(address.area) : 0;
};

const pointsCollection = defineClass<SeriesSelf>({
  name: 'ChartPointsCollection',
  properties: { Count: { get: pointCount } },
  collection: {
    items: (self) =>
      Array.from({ length: pointCount(self) }, (_, index) => point({ ...self, index })),
  },
  methods: {
    GetCount: pointCount,
    GetItemAt: (self, [index]) => {
      if (!(Number(index) >= 0 && Number(index) < pointCount(self))) throw invalidArgument();
      return point({ ...self, index: Number(index) });
    },
  },
});

const change = ({ chart, series }: SeriesSelf, key: 'values' | 'categories', to: string): void =>
  chart.sheet.book.change(series, key, to);

/** Of bars, values and categories are all the dimensions there are. */
function sourceOf({ series }: SeriesSelf, dimension: unknown): string {
  if (dimension === 'Values' || dimension === 'YValues') return series.values;
  if (dimension === 'Categories' || dimension === 'XValues') return series.categories;
  throw invalidArgument();
}

/** What the cells of a source show, as text. */
function shownIn({ chart }: SeriesSelf, source: string): string[] {
  const address = parseAddress(source);
  if (!address) return [];
  const sheet = address.sheet === undefined ? chart.sheet : chart.sheet.book.sheet(address.sheet);
  const { top, left, right, bottom } = address.area;
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, index) =>
    String(shownValue(sheet?.cell(top + Math.floor(index / width), left + (index % width))?.value)),
  );
}

const chartSeries = defineClass<SeriesSelf>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: nameOf,
      set: ({ chart, series }, value) => chart.sheet.book.change(series, 'name', String(value)),
    },
    ChartType: {
      get: ({ chart, series }) => series.props.chartType ?? chart.chartType,
      set: (self, value, host) => chartMember('chartType', '').set?.(partOf(self), value, host),
    },
    HasDataLabels: kept(chartMember('hasDataLabels', false)),
    GapWidth: kept(chartMember('gapWidth', 150)),
    Overlap: kept(chartMember('overlap', 0)),
    AxisGroup: kept(chartWord('axisGroup', ['Primary', 'Secondary'])),
    InvertIfNegative: kept(chartMember('invertIfNegative', false)),
    Smooth: kept(chartMember('smooth', false)),
    MarkerStyle: kept(
      chartWord('markerStyle', ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle']),
    ),
    MarkerSize: kept(chartMember('markerSize', 5)),
  },
  navigations: {
    Format: (self) => chartSeriesFormat(part(partOf(self), 'format')),
    DataLabels: (self) => chartDataLabels(part(partOf(self), 'dataLabels')),
    Points: (self) => pointsCollection(self),
  },
  methods: {
    SetValues: (self, [argument]) => change(self, 'values', formulaOf(source(argument))),
    SetXAxisValues: (self, [argument]) => change(self, 'categories', formulaOf(source(argument))),
    GetDimensionDataSourceString: (self, [dimension]) => sourceOf(self, dimension).slice(1),
    GetDimensionValues: (self, [dimension]) => shownIn(self, sourceOf(self, dimension)),
    Delete: ({ chart, series }) => {
      const rest = chart.series.filter((other) => other !== series);
      chart.sheet.book.change(chart, 'series', rest);
    },
  },
});

const at = (chart: Chart, index: number): HostObject => {
  const series = chart.series[index];
  if (!series) throw itemNotFound();
  return chartSeries({ chart, series });
};

function add(chart: Chart, [name, index]: unknown[], host: Hosted): HostObject {
  const made: ChartSeries = {
    id: host.book.newId(),
    name: typeof name === 'string' ? name : '',
    values: '',
    categories: '',
    props: {},
  };
  const place = typeof index === 'number' ? index : chart.series.length;
  const { series } = chart;
  host.book.change(chart, 'series', [...series.slice(0, place), made, ...series.slice(place)]);
  return chartSeries({ chart, series: made });
}

/** The series of a chart, addressed by their place. */
export const chartSeriesCollection = defineClass<Chart>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (chart) => chart.series.length } },
  collection: {
    items: (chart) => chart.series.map((series) => chartSeries({ chart, series })),
  },
  methods: {
    GetCount: (chart) => chart.series.length,
    GetItemAt: (chart, [index]) => at(chart, Number(index)),
    Add: add,
  },
});
