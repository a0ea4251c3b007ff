import { quotedSheet } from '../sheets/cellReference';
import type { ChartPlan } from '../sheets/sheetPlan';
import { CHART, DRAWING, OFFICE_RELATIONSHIPS, SHEET_DRAWING } from './dialect';
import { escapeXml, XML_DECLARATION } from './xmlText';

const BAR_COLOUR = '1F4E79';
const INK = '1A1A1A';
/** Hundredths of a point. */
const TITLE_SIZE = 1100;
const LABEL_SIZE = 900;

/** The part of a bar chart whose data stand on the sheet of that name. */
export function chartXml(chart: ChartPlan, sheet: string): string {
  return [
    XML_DECLARATION,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    seriesXml(chart, sheet),
    '<c:gapWidth val="50"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    // Upside down, so that the first area stands at the top, as in the table.
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(LABEL_SIZE)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="${escapeXml(chart.values.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>`,
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>',
  ].join('');
}

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1"/></a:pPr><a:r><a:rPr lang="sv-SE" sz="${TITLE_SIZE}" b="1"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="Arial"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

function seriesXml({ series, categories, values }: ChartPlan, sheet: string): string {
  const at = (range: string) => escapeXml(`${quotedSheet(sheet)}!${absolute(range)}`);
  const names = categories.values.map((name, index) => point(index, name));
  const numbers = values.values.flatMap((value, index) =>
    value === null ? [] : [point(index, String(value))],
  );
  return [
    '<c:ser><c:idx val="0"/><c:order val="0"/>',
    `<c:tx><c:strRef><c:f>${at(series.address)}</c:f><c:strCache><c:ptCount val="1"/>${point(0, series.name)}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${BAR_COLOUR}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${escapeXml(values.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(LABEL_SIZE)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    `<c:cat><c:strRef><c:f>${at(categories.range)}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${at(values.range)}</c:f><c:numCache><c:formatCode>${escapeXml(values.format)}</c:formatCode><c:ptCount val="${values.values.length}"/>${numbers.join('')}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

const point = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;

/** `B5:B12` as `$B$5:$B$12`. */
const absolute = (range: string): string =>
  range.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`);

/** The element of a drawing that places the chart on its sheet. */
export function anchorXml(chart: ChartPlan, chartId: string, shapeId: number): string {
  const corner = ({ row, column }: ChartPlan['from'], isEnd: boolean) => {
    const last = isEnd ? 0 : 1;
    return `<xdr:col>${column - last}</xdr:col><xdr:colOff>${isEnd ? 0 : GAP}</xdr:colOff><xdr:row>${row - last}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  };
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>${corner(chart.from, false)}</xdr:from><xdr:to>${corner(chart.to, true)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${chartId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join('');
}

/** Between the data and the chart, in EMU. */
const GAP = 100_000;

/** The part of a drawing that holds these elements. */
export const drawingXml = (anchors: string): string =>
  `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors}</xdr:wsDr>`;
