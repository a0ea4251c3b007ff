import type { CellRange } from '../../report/cellRange';
import type { Guard } from '../../report/datum';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';

/** What keeps the cells of a range from being typed in; null when nothing does. */
export function guardOf(workbook: AdoptWorkbook, name: string, range: CellRange): Guard | null {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const isImported = sheet?.tables.some((table) => table.isImported && meets(table.range, range));
  if (isImported) return 'imported';
  return sheet?.isProtected ? 'protected' : null;
}

const meets = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
