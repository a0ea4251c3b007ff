import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { type CellStyle, FONT, FONT_SIZE, LINE_COLOUR, STYLES } from '../../sheets/plan/styles';
import type { Payload } from './payload';
import { type StyleRun, styleRuns } from './styleRuns';

/** About how many bytes the style of a range takes in a request, without its address. */
const STYLE_BYTES = 6_000;

/** Formats the cells of a plan, one style at a time. */
export async function paintStyles(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  payload: Payload,
): Promise<void> {
  // A line between two cells is one line: those that a style draws above its cells go last, or the
  // thinner ones beneath the cells above would replace them.
  const isLast = ({ style }: StyleRun): number =>
    (STYLES[style] as CellStyle).borderTop === undefined ? 0 : 1;
  const runs = styleRuns(plan).sort((one, other) => isLast(one) - isLast(other));
  for (const { style, indent, addresses } of runs) {
    for (const address of addresses) {
      await payload.room(address.length + STYLE_BYTES);
      applyStyle(sheet.getRanges(address), STYLES[style], indent);
      drawBetween(sheet, address, STYLES[style]);
    }
  }
}

function applyStyle(areas: Excel.RangeAreas, style: CellStyle, indent: number): void {
  const { format } = areas;
  format.font.name = FONT;
  format.font.size = style.size ?? FONT_SIZE;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.font.color = `#${style.colour ?? '000000'}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  const align = style.align ?? (indent > 0 ? 'left' : null);
  if (align) format.horizontalAlignment = align === 'right' ? 'Right' : 'Left';
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = style.top ? 'Top' : 'Center';
  if (indent > 0) format.indentLevel = indent;
  if (style.unlocked) format.protection.locked = false;
  if (style.borderTop) border(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom) border(format, 'EdgeBottom', style.borderBottom);
}

/**
 * Rows of one style are one range, so their lines are inside it. A range of one row has no inside,
 * and Excel may refuse a line there.
 */
function drawBetween(sheet: Excel.Worksheet, address: string, style: CellStyle): void {
  const inside = style.borderBottom ?? style.borderTop;
  const tall = address.split(',').filter((range) => range.includes(':'));
  if (inside && tall.length > 0)
    border(sheet.getRanges(tall.join()).format, 'InsideHorizontal', inside);
}

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function border(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  weight: keyof typeof WEIGHTS,
): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.weight = WEIGHTS[weight];
  line.color = `#${LINE_COLOUR}`;
}
