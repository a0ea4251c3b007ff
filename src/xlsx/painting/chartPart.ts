import type { ChartPlan } from '../../sheets/plan/sheetPlan';
import { chartAxes, CATEGORY_AXIS, VALUE_AXIS } from './chartAxes';
import { chartSeries } from './chartSeries';
import { chartTitle, LABEL_SIZE, textFormat, TITLE_SIZE } from './chartText';
import { CHART, DRAWING, OFFICE_RELATIONSHIPS } from '../package/dialect';
import { XML_DECLARATION } from '../package/xmlText';

/** The part of a chart whose data stand on the sheet of that name. */
export function chartXml(chart: ChartPlan, sheet: string): string {
  const isStacked = chart.kind === 'stackedColumn';
  return [
    XML_DECLARATION,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    chartTitle(chart.title, TITLE_SIZE),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>',
    `<c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...chart.series.map((_, index) => chartSeries(chart, index, sheet)),
    `<c:gapWidth val="50"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    chartAxes(chart),
    '</c:plotArea>',
    chart.legend ? legend(chart) : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>',
  ].join('');
}

/** Below the chart; hidden series are left out. */
function legend({ series }: ChartPlan): string {
  const hidden = series.flatMap(({ fill }, index) =>
    fill === 'none'
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/>${textFormat(LABEL_SIZE)}</c:legend>`;
}
