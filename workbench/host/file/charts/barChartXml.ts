import { xmlEncode } from '@cj-tech-master/excelts/xml';
import type { ChartSeries } from '../../model/chart';
import type { Chart } from '../../model/sheet';
import {
  formatXml,
  lineXml,
  memberOf,
  type Members,
  partOf,
  shapeXml,
  textXml,
  titleXml,
} from './barChartStyle';
import { CROSSES, LABEL_PLACES, LEGEND_PLACES, TICK_LABELS, TICK_MARKS } from './chartWords';

/** A chart of bars or columns as a part of a file, with everything that is known of it. */
export function barChartXml(chart: Chart): string {
  const whole: Members = { props: chart.props, path: '' };
  const lies = chart.chartType.startsWith('Bar');
  const stacking = chart.chartType.endsWith('100')
    ? 'percentStacked'
    : chart.chartType.endsWith('Stacked')
      ? 'stacked'
      : 'clustered';
  const [first] = chart.series;
  const gap = memberOf({ props: first?.props ?? {}, path: '' }, 'gapWidth', 150);
  const overlap = memberOf({ props: first?.props ?? {}, path: '' }, 'overlap', 0);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>',
    titleXml(partOf(whole, 'title'), true),
    '<c:plotArea><c:layout/><c:barChart>',
    `<c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="${stacking}"/><c:varyColors val="0"/>`,
    ...chart.series.map(seriesXml),
    `<c:gapWidth val="${gap}"/><c:overlap val="${stacking === 'clustered' ? overlap : 100}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    axisXml('cat', partOf(whole, 'axes.categoryAxis'), partOf(whole, 'axes.valueAxis'), lies),
    axisXml('val', partOf(whole, 'axes.valueAxis'), partOf(whole, 'axes.categoryAxis'), lies),
    '</c:plotArea>',
    legendXml(partOf(whole, 'legend'), chart.series.length),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    shapeXml(whole, 'border'),
    '</c:chartSpace>',
  ].join('');
}

function seriesXml({ name, values, categories, props }: ChartSeries, index: number): string {
  const members: Members = { props, path: '' };
  const reference = (kind: 'str' | 'num', formula: string): string =>
    `<c:${kind}Ref><c:f>${xmlEncode(formula.slice(1))}</c:f></c:${kind}Ref>`;
  const title = name.startsWith('=') ? reference('str', name) : `<c:v>${xmlEncode(name)}</c:v>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === '' ? '' : `<c:tx>${title}</c:tx>`,
    shapeXml(members, 'line'),
    `<c:invertIfNegative val="${memberOf(members, 'invertIfNegative', false) ? 1 : 0}"/>`,
    memberOf(members, 'hasDataLabels', false) ? labelsXml(partOf(members, 'dataLabels')) : '',
    categories === '' ? '' : `<c:cat>${reference('str', categories)}</c:cat>`,
    values === '' ? '' : `<c:val>${reference('num', values)}</c:val>`,
    '</c:ser>',
  ].join('');
}

function labelsXml(members: Members): string {
  const place = memberOf(members, 'position', 'None');
  const shown = memberOf(members, 'showValue', true) ? 1 : 0;
  return [
    `<c:dLbls>${formatXml(members)}<c:spPr><a:noFill/></c:spPr>${textXml(members)}`,
    place === 'None' ? '' : `<c:dLblPos val="${LABEL_PLACES.toFile(place)}"/>`,
    `<c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
  ].join('');
}

/** @param other the axis that crosses this one; this one's part holds the crossing point. */
function axisXml(kind: 'cat' | 'val', axis: Members, other: Members, lies: boolean): string {
  const [id, otherId] = kind === 'cat' ? [1, 2] : [2, 1];
  const isBelow = (kind === 'cat') !== lies;
  const grid = memberOf(partOf(axis, 'majorGridlines'), 'visible', kind === 'val');
  const gridline = lineXml(partOf(axis, 'majorGridlines.format.line'));
  const isReversed = memberOf(axis, 'reversePlotOrder', false);
  return [
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${memberOf(axis, 'visible', true) ? 0 : 1}"/><c:axPos val="${isBelow ? 'b' : 'l'}"/>`,
    grid ? `<c:majorGridlines><c:spPr>${gridline}</c:spPr></c:majorGridlines>` : '',
    titleXml(partOf(axis, 'title'), false),
    formatXml(axis),
    `<c:majorTickMark val="${TICK_MARKS.toFile(memberOf(axis, 'majorTickMark', 'Outside'))}"/>`,
    `<c:minorTickMark val="${TICK_MARKS.toFile(memberOf(axis, 'minorTickMark', 'None'))}"/>`,
    `<c:tickLblPos val="${TICK_LABELS.toFile(memberOf(axis, 'tickLabelPosition', 'NextToAxis'))}"/>`,
    `<c:spPr>${lineXml(partOf(axis, 'format.line'))}</c:spPr>${textXml(axis)}`,
    `<c:crossAx val="${otherId}"/><c:crosses val="${CROSSES.toFile(memberOf(other, 'position', 'Automatic'))}"/>`,
    kind === 'val' ? '<c:crossBetween val="between"/>' : '',
    `</c:${kind}Ax>`,
  ].join('');
}

function legendXml(legend: Members, entries: number): string {
  if (!memberOf(legend, 'visible', true)) return '';
  const hidden = Array.from({ length: entries }, (_, index) => index).filter(
    (index) => !memberOf(legend, `entries.${index}.visible`, true),
  );
  return [
    `<c:legend><c:legendPos val="${LEGEND_PLACES.toFile(memberOf(legend, 'position', 'Right'))}"/>`,
    ...hidden.map(
      (index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
    ),
    `<c:overlay val="0"/>${textXml(legend)}</c:legend>`,
  ].join('');
}
