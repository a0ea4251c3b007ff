import { seriesOf } from '../../model/chartSource';
import type { Chart } from '../../model/sheet';
import { heightOf, leftOf, topOf, widthOf } from '../../model/cells/sizes';
import { bounding } from '../../model/area';
import { CHART_EVENTS } from '../../protocol/eventNumbers';
import { defineClass, type Property } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range, worksheet } from '../classes';
import { chartAreaFormat, chartPlotAreaFormat } from './chartFormats';
import { chartMember, chartWord, part, type ChartPart } from './chartMembers';
import { chartAxes, chartDataLabels, chartLegend, chartTitle } from './chartParts';
import { chartSeriesCollection } from './chartSeriesCollection';
import { isChartType } from './chartTypes';
import { areaOf, rangeAt, type RangeSelf } from '../../protocol/rangeSelf';

const partOf = (chart: Chart): ChartPart => ({ book: chart.sheet.book, owner: chart, path: '' });

const kept = (property: Property<ChartPart>): Property<Chart> => ({
  get: (chart, host) => property.get(partOf(chart), host),
  set: (chart, value, host) => property.set?.(partOf(chart), value, host),
});

const place = (key: 'top' | 'left' | 'width' | 'height'): Property<Chart> => ({
  get: (chart) => chart[key],
  set: (chart, value, host) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    host.book.change(chart, key, value);
  },
});

const rangeFor = (chart: Chart, argument: unknown): RangeSelf =>
  range.unwrap(argument) ?? rangeAt(chart.sheet.book, chart.sheet, String(argument));

/** Moves and sizes a chart so that it covers cells. */
function setPosition(chart: Chart, [start, end]: unknown[], host: Hosted): void {
  const from = rangeFor(chart, start);
  const to = end === null || end === undefined ? from : rangeFor(chart, end);
  const area = bounding(areaOf(from), areaOf(to));
  const { sheet } = chart;
  host.book.change(chart, 'top', topOf(sheet, area.top));
  host.book.change(chart, 'left', leftOf(sheet, area.left));
  host.book.change(chart, 'width', widthOf(sheet, area));
  host.book.change(chart, 'height', heightOf(sheet, area));
}

const plotArea = defineClass<ChartPart>({
  name: 'ChartPlotArea',
  navigations: { Format: (self) => chartPlotAreaFormat(part(self, 'format')) },
});

/** A chart on a sheet. */
export const chart = defineClass<Chart>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  check: (self) => {
    if (self.sheet.deleted || !self.sheet.charts.includes(self)) throw itemNotFound();
  },
  events: { target: ({ id }) => id, numbers: CHART_EVENTS },
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, value, host) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        host.book.change(self, 'name', value);
      },
    },
    ChartType: {
      get: ({ chartType }) => chartType,
      set: (self, value, host) => {
        if (!isChartType(value)) throw invalidArgument();
        host.book.change(self, 'chartType', value);
      },
    },
    Top: place('top'),
    Left: place('left'),
    Width: place('width'),
    Height: place('height'),
    Style: kept(chartMember('style', 201)),
    PlotVisibleOnly: kept(chartMember('plotVisibleOnly', true)),
    DisplayBlanksAs: kept(chartWord('displayBlanksAs', ['NotPlotted', 'Zero', 'Interplotted'])),
    PlotBy: kept(chartWord('plotBy', ['Columns', 'Rows'])),
  },
  navigations: {
    Title: (self) => chartTitle(part(partOf(self), 'title')),
    Legend: (self) =>
      chartLegend({ ...part(partOf(self), 'legend'), entryCount: self.series.length }),
    Axes: (self) => chartAxes(part(partOf(self), 'axes')),
    DataLabels: (self) => chartDataLabels(part(partOf(self), 'dataLabels')),
    Format: (self) => chartAreaFormat(part(partOf(self), 'format')),
    PlotArea: (self) => plotArea(part(partOf(self), 'plotArea')),
    Series: (self) => chartSeriesCollection(self),
    Worksheet: (self) => worksheet(self.sheet),
  },
  methods: {
    SetPosition: setPosition,
    SetData: (self, [source, by], host) => {
      const given = rangeFor(self, source);
      const series = seriesOf(given.sheet, areaOf(given), typeof by === 'string' ? by : 'Auto');
      host.book.change(self, 'series', series);
    },
    Delete: (self, _, host) => {
      const { sheet } = self;
      host.book.change(
        sheet,
        'charts',
        sheet.charts.filter((other) => other !== self),
      );
      host.events.raise(CHART_EVENTS.DeletedEvent, [sheet.id], {
        chartId: self.id,
        worksheetId: sheet.id,
        source: 'Local',
      });
    },
  },
});
