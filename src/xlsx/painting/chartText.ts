import { CHART_INK } from '../../sheets/plan/chartFills';
import { FONT } from '../../sheets/plan/styles';
import { escapeXml } from '../package/xmlText';

/** Sizes of the texts of a chart, in hundredths of a point. */
export const TITLE_SIZE = 1100;
export const LABEL_SIZE = 900;

/** The title of a chart or of an axis; `turn` in sixtieths of a thousandth of a degree. */
export const chartTitle = (title: string, size: number, turn?: number): string =>
  `<c:title><c:tx><c:rich>${body(turn)}<a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="sv-SE" sz="${size}" b="1">${font(CHART_INK)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** The text format of labels. */
export const textFormat = (size: number, ink: string = CHART_INK): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${font(ink)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

const body = (turn: number | undefined): string =>
  turn === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${turn}" vert="horz"/>`;

const font = (ink: string): string =>
  `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${FONT}"/>`;
