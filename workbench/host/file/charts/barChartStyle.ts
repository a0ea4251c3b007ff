import { xmlEncode } from '@cj-tech-master/excelts/xml';
import type { ChartProps } from '../../model/chart';
import { EMU } from './chartWords';

/** The members of a chart, or of a part of it, by their paths. */
export interface Members {
  readonly props: ChartProps;
  readonly path: string;
}

export const memberOf = <T>({ props, path }: Members, name: string, fallback: T): T => {
  const value = props[path === '' ? name : `${path}.${name}`];
  return typeof value === typeof fallback ? (value as T) : fallback;
};

export const partOf = ({ props, path }: Members, name: string): Members => ({
  props,
  path: path === '' ? name : `${path}.${name}`,
});

const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;

/** Text properties; empty where none are set. */
function font(members: Members): string {
  const [size, name] = [memberOf(members, 'size', 0), memberOf(members, 'name', '')];
  const colour = memberOf(members, 'color', '');
  const attributes = `${size > 0 ? ` sz="${Math.round(size * 100)}"` : ''} b="${memberOf(members, 'bold', false) ? 1 : 0}"`;
  return `<a:defRPr${attributes}>${colour === '' ? '' : solid(colour)}${name === '' ? '' : `<a:latin typeface="${xmlEncode(name)}"/>`}</a:defRPr>`;
}

export const textXml = (members: Members): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${font(partOf(members, 'format.font'))}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

/** A title, unless it is hidden. */
export function titleXml(members: Members, isVisible: boolean): string {
  const text = memberOf(members, 'text', '');
  if (text === '' || !memberOf(members, 'visible', isVisible)) return '';
  const style = font(partOf(members, 'format.font'));
  const turn = memberOf(members, 'textOrientation', 0);
  const body = turn === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${-turn * 60_000}" vert="horz"/>`;
  const run = style.replaceAll('a:defRPr', 'a:rPr');
  return `<c:title><c:tx><c:rich>${body}<a:p><a:pPr>${style}</a:pPr><a:r>${run}<a:t>${xmlEncode(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Fill and outline of an element. */
export function shapeXml(members: Members, outline: 'line' | 'border'): string {
  const colour = members.props[partOf(members, 'format.fill.color').path];
  const inside = typeof colour !== 'string' ? '' : colour === '' ? '<a:noFill/>' : solid(colour);
  return `<c:spPr>${inside}${lineXml(partOf(members, `format.${outline}`))}</c:spPr>`;
}

export function lineXml(members: Members): string {
  if (memberOf<string>(members, 'lineStyle', '') === 'None') return '<a:ln><a:noFill/></a:ln>';
  const [colour, weight] = [memberOf(members, 'color', ''), memberOf(members, 'weight', 0)];
  if (colour === '') return '';
  return `<a:ln${weight > 0 ? ` w="${Math.round(weight * EMU)}"` : ''}>${solid(colour)}</a:ln>`;
}

/** A number format, where one is set. */
export function formatXml(members: Members): string {
  const format = memberOf(members, 'numberFormat', '');
  return format === '' ? '' : `<c:numFmt formatCode="${xmlEncode(format)}" sourceLinked="0"/>`;
}
