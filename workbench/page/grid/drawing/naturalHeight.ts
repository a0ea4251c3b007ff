import type { Sheet } from '../../../host/model/sheet';
import { columnWidth } from '../../../host/model/cells/sizes';
import { NORMAL_FONT } from '../../../host/model/cells/style';
import { shownText } from '../../swedish/shownText';
import { cellFont } from './cellFont';
import { measureText } from './measureText';

const LINE = 1.36;
const PIXELS_PER_POINT = 96 / 72;

/** How high a row is in points when the workbook leaves it to the program. */
export function naturalHeight(sheet: Sheet, row: number): number {
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const { font, alignment, numFmt } = cell.style ?? {};
    const size = font?.size ?? NORMAL_FONT.size;
    const isOrdinary = size <= NORMAL_FONT.size && alignment?.wrapText !== true;
    if (isOrdinary || cell.value === null) continue;
    const text = shownText(cell.value, numFmt);
    const room = columnWidth(sheet, column) * PIXELS_PER_POINT - 6;
    const lines = alignment?.wrapText ? linesOf(text, cellFont(cell.style ?? {}, 1), room) : 1;
    height = Math.max(height, lines * size * LINE);
  }
  return height;
}

const linesOf = (text: string, font: string, room: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(measureText(line, font) / room)), 0);
