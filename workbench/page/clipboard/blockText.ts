import { isDateDisplayFormat } from '@cj-tech-master/excelts';
import { intersection, type Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { shownText } from '../swedish/shownText';

/**
 * Cells as text for other programs: tabs between columns, one line per row. Numbers in full, with
 * a decimal comma and a plain minus, so that Swedish Excel reads them as numbers again.
 */
export function blockText(sheet: Sheet, area: Area): string {
  const cells = used(sheet, area);
  const rows: string[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    if (sheet.rowFormats.get(row)?.hidden) continue;
    const texts: string[] = [];
    for (let column = cells.left; column <= cells.right; column++) {
      if (sheet.columnFormats.get(column)?.hidden) continue;
      texts.push(quoted(cellText(sheet, row, column)));
    }
    rows.push(texts.join('\t'));
  }
  return rows.map((row) => `${row}\r\n`).join('');
}

/** Whole rows and columns end with the last used cell. */
function used(sheet: Sheet, area: Area): Area {
  const all = sheet.usedArea(true) ?? area;
  const isHuge = area.bottom - area.top > 100_000 || area.right - area.left > 1_000;
  return isHuge
    ? (intersection(area, all) ?? { ...area, bottom: area.top, right: area.left })
    : area;
}

function cellText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value;
  const { numFmt } = sheet.styleAt(row, column);
  if (typeof value === 'number' && !isDateDisplayFormat(numFmt ?? 'General')) {
    return String(value).replace('.', ',').replace('e', 'E');
  }
  return shownText(value, numFmt);
}

const quoted = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
