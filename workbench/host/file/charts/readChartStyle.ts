import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { attributeOf, below, within } from '../xmlParts';
import { EMU } from './chartWords';

/** Members of a chart by path. */
export type Props = Record<string, unknown>;

export const valueOf = (element: XmlElement | undefined): string | undefined =>
  attributeOf(element, 'val');

/** Excel writes booleans as 1 and 0; an element without a value means true. */
export const isTrue = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false'].includes(valueOf(element) ?? '1');

export const textIn = (element: XmlElement | undefined): string =>
  within(element, 't')
    .flatMap(({ children }) => children.map((node) => (node.type === 'text' ? node.value : '')))
    .join('');

const colourIn = (element: XmlElement | undefined): string | undefined => {
  const colour = valueOf(below(element, 'solidFill', 'srgbClr'));
  return colour === undefined ? undefined : `#${colour.toUpperCase()}`;
};

/** Text properties: those of the first run, else the defaults. */
export function readFont(path: string, element: XmlElement | undefined): Props {
  const style = within(element, 'rPr')[0] ?? within(element, 'defRPr')[0];
  if (!style) return {};
  const size = attributeOf(style, 'sz');
  const bold = attributeOf(style, 'b');
  const name = attributeOf(below(style, 'latin'), 'typeface');
  const colour = colourIn(style);
  return {
    ...(size === undefined ? {} : { [`${path}.size`]: Number(size) / 100 }),
    ...(bold === undefined ? {} : { [`${path}.bold`]: bold === '1' || bold === 'true' }),
    ...(name === undefined ? {} : { [`${path}.name`]: name }),
    ...(colour === undefined ? {} : { [`${path}.color`]: colour }),
  };
}

/** A fill: a colour, or nothing. */
export function readFill(path: string, shape: XmlElement | undefined): Props {
  const colour = below(shape, 'noFill') ? '' : colourIn(shape);
  return colour === undefined ? {} : { [`${path}.color`]: colour };
}

/** A line or an outline. */
export function readLine(path: string, shape: XmlElement | undefined): Props {
  const line = below(shape, 'ln');
  if (!line) return {};
  if (below(line, 'noFill')) return { [`${path}.lineStyle`]: 'None' };
  const colour = colourIn(line);
  const width = attributeOf(line, 'w');
  return {
    ...(colour === undefined ? {} : { [`${path}.color`]: colour }),
    ...(width === undefined ? {} : { [`${path}.weight`]: Number(width) / EMU }),
  };
}

/** A number format, where the element has one. */
export function readFormat(path: string, element: XmlElement | undefined): Props {
  const format = below(element, 'numFmt');
  if (!format) return {};
  const linked = attributeOf(format, 'sourceLinked');
  return {
    [`${path}numberFormat`]: attributeOf(format, 'formatCode') ?? 'General',
    [`${path}linkNumberFormat`]: linked === '1' || linked === 'true',
  };
}
