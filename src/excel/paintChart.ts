import { cellAddress } from '../report/address';
import type { ChartPlan } from '../sheets/sheetPlan';

const BAR_COLOUR = '#1F4E79';
const INK = '#1A1A1A';

/** Draws the chart in the place of the one of that name; other charts of the user's stay. */
export function paintChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  sheet.charts.getItemOrNullObject(plan.name).delete();
  const chart = sheet.charts.add('BarClustered', sheet.getRange(plan.values.range), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = plan.series.name;
  series.setXAxisValues(sheet.getRange(plan.categories.range));
  series.format.fill.setSolidColor(BAR_COLOUR);
  series.gapWidth = 50;
  series.hasDataLabels = true;
  // Upside down, so that the first area stands at the top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.tickLabelPosition = 'Low';
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.setPosition(
    cellAddress(plan.from.row, plan.from.column),
    cellAddress(plan.to.row, plan.to.column),
  );
}
