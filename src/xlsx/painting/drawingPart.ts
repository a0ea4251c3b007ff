import type { ChartPlan } from '../../sheets/plan/sheetPlan';
import { CHART, DRAWING, OFFICE_RELATIONSHIPS, SHEET_DRAWING } from '../package/dialect';
import { escapeXml, XML_DECLARATION } from '../package/xmlText';

/** The part of a drawing that holds these elements. */
export const drawingXml = (anchors: string): string =>
  `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors}</xdr:wsDr>`;

/** The element of a drawing that places the chart on its sheet. */
export function anchorXml(chart: ChartPlan, chartId: string, shapeId: number): string {
  const from = corner(chart.from.row - 1, chart.from.column - 1);
  const to = corner(chart.to.row, chart.to.column);
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${chartId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join('');
}

/** The upper left corner of a cell that is counted from 0. */
const corner = (row: number, column: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
