import type { CellStyle } from '../../../host/model/cells/style';
import { colourOf } from './colours';

/** The background colour of a cell; patterns are shown as their main colour. */
export function fillColour({ fill }: CellStyle, dark: boolean): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return colourOf(fill.stops[0]?.color, dark);
  return fill.pattern === 'none' ? undefined : colourOf(fill.fgColor ?? fill.bgColor, dark);
}
