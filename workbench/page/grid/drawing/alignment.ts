import type { Scalar } from '../../../host/model/cells/cell';
import type { CellStyle } from '../../../host/model/cells/style';

export type Side = 'left' | 'center' | 'right';

/** The horizontal alignment of a cell: numbers to the right, booleans centred. */
export function sideOf({ alignment }: CellStyle, value: Scalar): Side {
  switch (alignment?.horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
    case 'distributed':
      return 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    default:
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' || value === null ? 'left' : 'center';
  }
}

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'flex-start',
  middle: 'center',
  distributed: 'center',
  justify: 'flex-start',
};

/** The vertical alignment, as a value of `align-items`. */
export const verticalOf = ({ alignment }: CellStyle): string =>
  VERTICAL[alignment?.vertical ?? ''] ?? 'flex-end';
