import { parseAddress } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import { validationAt } from '../book/validationFault';
import { shownText } from '../swedish/shownText';

/** What a cell's drop-down offers; undefined when it has none. */
export function choicesAt(sheet: Sheet, row: number, column: number): string[] | undefined {
  const { list } = (validationAt(sheet, row, column)?.rule ?? {}) as {
    list?: { source?: unknown; inCellDropDown?: boolean };
  };
  if (!list || list.inCellDropDown === false || typeof list.source !== 'string') return undefined;
  if (!list.source.startsWith('=')) return list.source.split(',').map((word) => word.trim());
  return fromCells(sheet, list.source);
}

/** A list may be in cells, given by an address or a name. */
function fromCells(sheet: Sheet, source: string): string[] | undefined {
  const named = sheet.book.findName(source.slice(1), sheet)?.formula;
  const address = parseAddress(named ?? source);
  const on = address?.sheet === undefined ? sheet : sheet.book.sheet(address.sheet);
  if (!address || !on) return undefined;
  const texts: string[] = [];
  for (const [row, column, cell] of on.cellsIn(address.area)) {
    if (cell.value !== null) texts.push(shownText(cell.value, on.styleAt(row, column).numFmt));
  }
  return texts;
}
