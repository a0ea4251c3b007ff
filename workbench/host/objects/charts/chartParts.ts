import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import {
  chartAxisFormat,
  chartAxisTitleFormat,
  chartGridlinesFormat,
  chartLabelsFormat,
  chartLegendFormat,
  chartTitleFormat,
} from './chartFormats';
import { chartMember, chartWord, part, readMember, type ChartPart } from './chartMembers';

/** The title of a chart. */
export const chartTitle = defineClass<ChartPart>({
  name: 'ChartTitle',
  properties: {
    Text: chartMember('text', 'Chart Title'),
    Visible: chartMember('visible', true),
    Overlay: chartMember('overlay', false),
    HorizontalAlignment: chartWord('horizontalAlignment', ['Center', 'Left', 'Right']),
    Position: chartWord('position', ['Top', 'Automatic', 'Bottom', 'Left', 'Right']),
  },
  navigations: { Format: (self) => chartTitleFormat(part(self, 'format')) },
});

const legendEntry = defineClass<ChartPart>({
  name: 'ChartLegendEntry',
  properties: { Visible: chartMember('visible', true) },
});

/** A legend has an entry for every series. */
export interface LegendSelf extends ChartPart {
  readonly entryCount: number;
}

const entryAt = (self: LegendSelf, index: number): HostObject =>
  legendEntry(part(self, `entries.${index}`));

const legendEntries = defineClass<LegendSelf>({
  name: 'ChartLegendEntryCollection',
  properties: { Count: { get: ({ entryCount }) => entryCount } },
  collection: {
    items: (self) => Array.from({ length: self.entryCount }, (_, index) => entryAt(self, index)),
  },
  methods: {
    GetCount: ({ entryCount }) => entryCount,
    GetItemAt: (self, [index]) => {
      if (!(Number(index) >= 0 && Number(index) < self.entryCount)) throw invalidArgument();
      return entryAt(self, Number(index));
    },
  },
});

/** The legend of a chart. */
export const chartLegend = defineClass<LegendSelf>({
  name: 'ChartLegend',
  properties: {
    Visible: chartMember('visible', true),
    Position: chartWord('position', ['Right', 'Top', 'Bottom', 'Left', 'Corner', 'Custom']),
    Overlay: chartMember('overlay', false),
  },
  navigations: {
    Format: (self) => chartLegendFormat(part(self, 'format')),
    LegendEntries: (self) => legendEntries(self),
  },
});

/** The labels at the points of a series, or of all series. */
export const chartDataLabels = defineClass<ChartPart>({
  name: 'ChartDataLabels',
  properties: {
    Position: chartWord('position', [
      'None',
      'BestFit',
      'Bottom',
      'Callout',
      'Center',
      'InsideBase',
      'InsideEnd',
      'Left',
      'OutsideEnd',
      'Right',
      'Top',
    ]),
    ShowValue: chartMember('showValue', true),
    ShowSeriesName: chartMember('showSeriesName', false),
    ShowCategoryName: chartMember('showCategoryName', false),
    ShowLegendKey: chartMember('showLegendKey', false),
    ShowPercentage: chartMember('showPercentage', false),
    Separator: chartMember('separator', ','),
    NumberFormat: chartMember('numberFormat', 'General'),
    LinkNumberFormat: chartMember('linkNumberFormat', true),
  },
  navigations: { Format: (self) => chartLabelsFormat(part(self, 'format')) },
});

/** In a new chart, only the value axis has gridlines: major ones. */
const areUsual = ({ path }: ChartPart): boolean => path.endsWith('valueAxis.majorGridlines');

const gridlines = defineClass<ChartPart>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: (self) => readMember(part(self, 'visible'), areUsual(self)),
      set: (self, value, host) => chartMember('visible', true).set?.(self, value, host),
    },
  },
  navigations: { Format: (self) => chartGridlinesFormat(part(self, 'format')) },
});

const axisTitle = defineClass<ChartPart>({
  name: 'ChartAxisTitle',
  properties: {
    Text: chartMember('text', 'Axis Title'),
    Visible: chartMember('visible', false),
    TextOrientation: chartMember('textOrientation', 0),
  },
  navigations: { Format: (self) => chartAxisTitleFormat(part(self, 'format')) },
});

const chartAxis = defineClass<ChartPart>({
  name: 'ChartAxis',
  properties: {
    Visible: chartMember('visible', true),
    Minimum: chartMember('minimum', ''),
    Maximum: chartMember('maximum', ''),
    MajorUnit: chartMember('majorUnit', ''),
    MinorUnit: chartMember('minorUnit', ''),
    NumberFormat: chartMember('numberFormat', 'General'),
    LinkNumberFormat: chartMember('linkNumberFormat', true),
    Position: chartWord('position', ['Automatic', 'Maximum', 'Minimum', 'Custom']),
    ReversePlotOrder: chartMember('reversePlotOrder', false),
    TickLabelPosition: chartWord('tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None']),
    MajorTickMark: chartWord('majorTickMark', ['Outside', 'None', 'Cross', 'Inside']),
    MinorTickMark: chartWord('minorTickMark', ['None', 'Outside', 'Cross', 'Inside']),
    TextOrientation: chartMember('textOrientation', 0),
    DisplayUnit: chartWord('displayUnit', [
      'None',
      'Hundreds',
      'Thousands',
      'Millions',
      'Billions',
    ]),
  },
  navigations: {
    Title: (self) => axisTitle(part(self, 'title')),
    Format: (self) => chartAxisFormat(part(self, 'format')),
    MajorGridlines: (self) => gridlines(part(self, 'majorGridlines')),
    MinorGridlines: (self) => gridlines(part(self, 'minorGridlines')),
  },
});

/** The axes of a chart. */
export const chartAxes = defineClass<ChartPart>({
  name: 'ChartAxes',
  navigations: {
    CategoryAxis: (self) => chartAxis(part(self, 'categoryAxis')),
    ValueAxis: (self) => chartAxis(part(self, 'valueAxis')),
  },
  methods: {
    GetItem: (self, [type]) =>
      chartAxis(part(self, type === 'Category' ? 'categoryAxis' : 'valueAxis')),
  },
});
