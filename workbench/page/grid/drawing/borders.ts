import type { Border } from '@cj-tech-master/excelts';
import type { CellStyle } from '../../../host/model/cells/style';
import { colourOf } from './colours';

const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

type Side = 'top' | 'left' | 'bottom' | 'right';
const OPPOSITE = { bottom: 'top', right: 'left' } as const;

/**
 * The CSS line on one side of a cell: its own, or that of the neighbour on that side, or the grid's.
 * Every cell draws only its right and its lower side.
 */
export function lineOf(
  side: 'bottom' | 'right',
  own: CellStyle,
  neighbour: CellStyle,
  gridline: string,
  dark: boolean,
): string {
  const border = borderOf(own, side) ?? borderOf(neighbour, OPPOSITE[side]);
  if (!border?.style) return gridline;
  const colour = colourOf(border.color, dark) ?? (dark ? '#f0f0f0' : '#000000');
  return `${LINES[border.style] ?? '1px solid'} ${colour}`;
}

const borderOf = ({ border }: CellStyle, side: Side): Partial<Border> | undefined => {
  const found = border?.[side];
  return found?.style ? found : undefined;
};
