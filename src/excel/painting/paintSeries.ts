import { CHART_FILLS, CHART_INK, CHART_OUTLINE } from '../../sheets/plan/chartFills';
import { FONT } from '../../sheets/plan/styles';
import type { ChartPlan, ChartSeriesPlan } from '../../sheets/plan/sheetPlan';

const LABEL_SIZE = 9;
/** Of the space between bars to their breadth, in per cent. */
const GAP = 50;

/** Sets the data, fill and labels of a chart series. */
export function paintSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { kind, categories }: ChartPlan,
  { name, range, format, fill }: ChartSeriesPlan,
): void {
  const isStacked = kind === 'stackedColumn';
  series.name = name;
  series.setValues(sheet.getRange(range));
  series.setXAxisValues(sheet.getRange(categories.range));
  series.gapWidth = GAP;
  if (isStacked) series.overlap = 100;
  series.invertIfNegative = false;
  if (fill === 'none') {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  const { colour, ink } = CHART_FILLS[fill];
  series.format.fill.setSolidColor(`#${colour}`);
  series.format.line.color = `#${CHART_OUTLINE}`;
  series.format.line.weight = 0.75;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = format;
  // Labels are at the ends of bars, and inside stacked ones.
  dataLabels.position = isStacked ? 'Center' : 'OutsideEnd';
  dataLabels.format.font.name = FONT;
  dataLabels.format.font.size = LABEL_SIZE;
  dataLabels.format.font.color = `#${isStacked ? ink : CHART_INK}`;
}
