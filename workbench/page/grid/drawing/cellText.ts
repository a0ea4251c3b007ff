import { element } from '../../shell/element';
import type { Cell } from '../../../host/model/cells/cell';
import type { CellStyle } from '../../../host/model/cells/style';
import { shownText } from '../../swedish/shownText';
import { sideOf, verticalOf, type Side } from './alignment';
import { cellFont } from './cellFont';
import { colourOf } from './colours';
import { fittedNumber } from './fittedText';
import { measureText } from './measureText';
import { overflowTo } from './overflow';
import type { Scene } from './scene';

/** The text of a cell, ready to be put into it. */
export interface CellText {
  readonly node: HTMLElement;
  /** The last column it reaches into. */
  readonly last: number;
  /** The full text, where # signs are shown instead. */
  readonly label?: string;
}

/** Padding on either side of a text, and a step of indentation, in pixels at 100 %. */
const [PADDING, INDENT] = [2, 9];

/** Draws the text of a cell; undefined when it shows none. */
export function cellText(
  scene: Scene,
  [row, column]: readonly [number, number],
  cell: Cell | undefined,
  style: CellStyle,
  width: number,
): CellText | undefined {
  const full = shownText(cell?.value, style.numFmt);
  if (full === '' || !cell) return undefined;
  const { layout, dark } = scene;
  const { zoom } = layout;
  const font = cellFont(style, zoom);
  const side = sideOf(style, cell.value);
  const wraps = style.alignment?.wrapText === true;
  const padding = PADDING * zoom;
  const indent = (style.alignment?.indent ?? 0) * INDENT * zoom;
  const room = width - 2 * padding - indent;
  const isGeneral = style.numFmt === undefined || style.numFmt === 'General';
  const text = fittedNumber(cell.value, full, isGeneral, room, font);
  const wanted = measureText(text, font) + 2 * padding + indent;
  const spreads = !wraps && side === 'left' && typeof cell.value === 'string' && wanted > width;
  const last = spreads ? overflowTo(scene, row, column, wanted) : column;
  const node = element('span', { class: wraps ? 'text wraps' : 'text' }, [text]);
  const room2 = spreads ? layout.columns.end(last) - layout.columns.start(column) : width;
  node.style.cssText =
    `font:${font};width:${room2}px;text-align:${side};align-items:${verticalOf(style)};` +
    `justify-content:${JUSTIFY[side]};padding:0 ${padding}px;` +
    inset(side, padding + indent) +
    inkOf(style, dark);
  const isCut = text !== full;
  return { node, last, ...(isCut ? { label: full } : {}) };
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

const inset = (side: Side, size: number): string =>
  side === 'center' ? '' : `padding-${side}:${size}px;`;

function inkOf({ font = {} }: CellStyle, dark: boolean): string {
  const colour = colourOf(font.color, dark);
  const lines = [font.underline ? 'underline' : '', font.strike ? 'line-through' : ''];
  const decoration = lines.filter(Boolean).join(' ');
  return (colour ? `color:${colour};` : '') + (decoration ? `text-decoration:${decoration};` : '');
}
