import { quotedSheet } from '../../sheets/cells/cellReference';
import { CHART_FILLS, CHART_INK, CHART_OUTLINE } from '../../sheets/plan/chartFills';
import type { ChartPlan, ChartSeriesPlan } from '../../sheets/plan/sheetPlan';
import { LABEL_SIZE, textFormat } from './chartText';
import { escapeXml } from '../package/xmlText';

/** One series of a chart whose data stand on the sheet of that name. */
export function chartSeries(
  { kind, categories, series: all }: ChartPlan,
  index: number,
  sheet: string,
): string {
  const series = all[index];
  if (!series) return '';
  const at = (range: string) => escapeXml(`${quotedSheet(sheet)}!${absolute(range)}`);
  const names = categories.values.map((name, place) => point(place, name));
  const numbers = series.values.flatMap((value, place) =>
    value === null ? [] : [point(place, String(value))],
  );
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${at(series.address)}</c:f><c:strCache><c:ptCount val="1"/>${point(0, series.name)}</c:strCache></c:strRef></c:tx>`,
    `${fillXml(series)}<c:invertIfNegative val="0"/>`,
    labelsXml(series, kind === 'stackedColumn'),
    `<c:cat><c:strRef><c:f>${at(categories.range)}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${at(series.range)}</c:f><c:numCache><c:formatCode>${escapeXml(series.format)}</c:formatCode><c:ptCount val="${series.values.length}"/>${numbers.join('')}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

function fillXml({ fill }: ChartSeriesPlan): string {
  if (fill === 'none') return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return `<c:spPr>${solid(CHART_FILLS[fill].colour)}<a:ln w="9525">${solid(CHART_OUTLINE)}</a:ln></c:spPr>`;
}

/** Labels are at the ends of bars, and inside stacked ones. */
function labelsXml({ fill, format }: ChartSeriesPlan, isStacked: boolean): string {
  if (fill === 'none') return '';
  const ink = isStacked ? CHART_FILLS[fill].ink : CHART_INK;
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textFormat(LABEL_SIZE, ink)}<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

const point = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;

/** `B5:B12` as `$B$5:$B$12`. */
const absolute = (range: string): string =>
  range.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`);
