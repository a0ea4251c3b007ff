import { measureText } from '../grid/drawing/measureText';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. */
export function svg(
  tag: string,
  attributes: Attributes,
  children: readonly Node[] = [],
): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** A text of a drawing. */
export function svgText(text: string, attributes: Attributes): SVGElement {
  const made = svg('text', attributes);
  made.textContent = text;
  return made;
}

/** A text broken into lines of at most a width. */
export function linesWithin(text: string, width: number, font: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ /)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer, font) > width) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}

/** A text cut off where it does not fit. */
export function cutTo(text: string, width: number, font: string): string {
  if (measureText(text, font) <= width) return text;
  let cut = text;
  while (cut.length > 1 && measureText(`${cut}…`, font) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
