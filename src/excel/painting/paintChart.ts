import { cellAddress } from '../../report/address';
import { CHART_INK } from '../../sheets/plan/chartFills';
import { FONT } from '../../sheets/plan/styles';
import { axisFormat } from '../../sheets/plan/axisFormat';
import type { ChartPlan } from '../../sheets/plan/sheetPlan';
import { paintSeries } from './paintSeries';

const KINDS = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
} as const;
const GRID = '#D9D9D9';
const TITLE_SIZE = 11;
const LABEL_SIZE = 9;
/** A quarter turn to the left, in degrees. */
const UPWARDS = 90;

/** Draws the chart in the place of the one of that name; other charts of the user's stay. */
export function paintChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  sheet.charts.getItemOrNullObject(plan.name).delete();
  const chart = sheet.charts.add(
    KINDS[plan.kind],
    sheet.getRange(first.range),
    seriesIn(first.range),
  );
  chart.name = plan.name;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.lineStyle = 'None';
  chart.title.visible = true;
  chart.title.text = plan.title;
  write(chart.title.format.font, TITLE_SIZE, true);
  paintSeries(sheet, chart.series.getItemAt(0), plan, first);
  for (const series of others) paintSeries(sheet, chart.series.add(series.name), plan, series);
  paintAxes(chart.axes, plan);
  paintLegend(chart.legend, plan);
  chart.setPosition(
    cellAddress(plan.from.row, plan.from.column),
    cellAddress(plan.to.row, plan.to.column),
  );
}

function paintAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan): void {
  const isHorizontal = plan.kind === 'bar';
  // Reversed for horizontal bars, so that the first category is at the top, as in the table.
  categoryAxis.reversePlotOrder = isHorizontal;
  categoryAxis.position = isHorizontal ? 'Maximum' : 'Automatic';
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.minorTickMark = 'None';
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.title.visible = false;
  write(categoryAxis.format.font, LABEL_SIZE);
  // Before the axis itself: Excel has no gridlines of an axis that it does not show.
  valueAxis.majorGridlines.visible = plan.valueAxis !== null;
  valueAxis.visible = plan.valueAxis !== null;
  if (plan.valueAxis === null) return;
  valueAxis.majorTickMark = 'None';
  valueAxis.minorTickMark = 'None';
  valueAxis.numberFormat = axisFormat(plan.series[0]?.format ?? 'General');
  valueAxis.format.line.lineStyle = 'None';
  write(valueAxis.format.font, LABEL_SIZE);
  valueAxis.majorGridlines.format.line.color = GRID;
  valueAxis.title.visible = true;
  valueAxis.title.text = plan.valueAxis.title;
  valueAxis.title.textOrientation = isHorizontal ? 0 : UPWARDS;
  write(valueAxis.title.format.font, LABEL_SIZE, true);
}

/** Below the chart; hidden series are left out. */
function paintLegend(legend: Excel.ChartLegend, { legend: isShown, series }: ChartPlan): void {
  legend.visible = isShown;
  if (!isShown) return;
  legend.position = 'Bottom';
  write(legend.format.font, LABEL_SIZE);
  series.forEach(({ fill }, index) => {
    if (fill === 'none') legend.legendEntries.getItemAt(index).visible = false;
  });
}

/** A range of one column is a series, and so is one of one row. */
const seriesIn = (range: string): 'Columns' | 'Rows' => {
  const [first, last = first] = range.split(':').map((cell) => cell.replace(/\D/g, ''));
  return first === last && range.includes(':') ? 'Rows' : 'Columns';
};

function write(font: Excel.ChartFont, size: number, bold = false): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
  font.color = `#${CHART_INK}`;
}
