import type { SheetPlan } from '../sheets/sheetPlan';
import { type CellStyle, FONT, FONT_SIZE, STYLES } from '../sheets/styles';
import { styleRuns } from './styleRuns';

/** Dresses the cells of a plan, look by look. */
export function paintStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const runs = styleRuns(plan);
  for (const { style, indent, addresses } of runs) {
    for (const address of addresses) dress(sheet.getRanges(address), STYLES[style], indent);
  }
}

function dress(areas: Excel.RangeAreas, style: CellStyle, indent: number): void {
  const { format } = areas;
  format.font.name = FONT;
  format.font.size = style.size ?? FONT_SIZE;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.font.color = `#${style.colour ?? '000000'}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.align) format.horizontalAlignment = style.align === 'right' ? 'Right' : 'Left';
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = style.top ? 'Top' : 'Center';
  if (indent > 0) format.indentLevel = indent;
  if (style.borderTop) border(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom) border(format, 'EdgeBottom', style.borderBottom);
  // Rows that look the same stand in one range: their lines are inside it.
  const inside = style.borderBottom ?? style.borderTop;
  if (inside) border(format, 'InsideHorizontal', inside);
}

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const LINE_COLOUR = '#7F8C99';

function border(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  weight: keyof typeof WEIGHTS,
): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.weight = WEIGHTS[weight];
  line.color = LINE_COLOUR;
}
