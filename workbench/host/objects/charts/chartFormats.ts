import { defineClass, type ClassTable, type HostClass } from '../../protocol/hostClass';
import { asColor } from '../formats/colors';
import {
  chartColor,
  chartMember,
  chartWord,
  part,
  writeMember,
  type ChartPart,
} from './chartMembers';

const chartFont = defineClass<ChartPart>({
  name: 'ChartFont',
  properties: {
    Bold: chartMember('bold', false),
    Italic: chartMember('italic', false),
    Color: chartColor('color', '#595959'),
    Name: chartMember('name', 'Calibri'),
    Size: chartMember('size', 10),
    Underline: chartWord('underline', ['None', 'Single']),
  },
});

const chartFill = defineClass<ChartPart>({
  name: 'ChartFill',
  methods: {
    Clear: (self) => writeMember(part(self, 'color'), ''),
    SetSolidColor: (self, [color]) =>
      writeMember(part(self, 'color'), `#${asColor(color).argb.slice(2)}`),
  },
});

const LINE = {
  Color: chartColor('color', '#595959'),
  LineStyle: chartWord('lineStyle', ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'None']),
  Weight: chartMember('weight', 2.25),
};

const chartLine = defineClass<ChartPart>({
  name: 'ChartLineFormat',
  properties: LINE,
  methods: { Clear: (self) => writeMember(part(self, 'lineStyle'), 'None') },
});

const chartBorder = defineClass<ChartPart>({
  name: 'ChartBorder',
  properties: LINE,
  methods: { Clear: (self) => writeMember(part(self, 'lineStyle'), 'None') },
});

type Navigations = NonNullable<ClassTable<ChartPart>['navigations']>;

const PARTS = {
  Font: (self: ChartPart) => chartFont(part(self, 'font')),
  Fill: (self: ChartPart) => chartFill(part(self, 'fill')),
  Line: (self: ChartPart) => chartLine(part(self, 'line')),
  Border: (self: ChartPart) => chartBorder(part(self, 'border')),
} satisfies Navigations;

const format = (name: string, ...parts: (keyof typeof PARTS)[]): HostClass<ChartPart> =>
  defineClass<ChartPart>({
    name,
    navigations: Object.fromEntries(parts.map((key) => [key, PARTS[key]])),
  });

export const chartAreaFormat = format('ChartAreaFormat', 'Font', 'Fill', 'Border');
export const chartTitleFormat = format('ChartTitleFormat', 'Font', 'Fill');
export const chartAxisFormat = format('ChartAxisFormat', 'Font', 'Line');
export const chartAxisTitleFormat = format('ChartAxisTitleFormat', 'Font');
export const chartLegendFormat = format('ChartLegendFormat', 'Font', 'Fill');
export const chartSeriesFormat = format('ChartSeriesFormat', 'Fill', 'Line');
export const chartPointFormat = format('ChartPointFormat', 'Fill');
export const chartLabelsFormat = format('ChartDataLabelFormat', 'Font', 'Fill');
export const chartGridlinesFormat = format('ChartGridlinesFormat', 'Line');
export const chartPlotAreaFormat = format('ChartPlotAreaFormat', 'Fill');
