import { formatAddress } from '../model/address';
import { isEntireColumn, isEntireRow, type Area } from '../model/area';
import type { Book } from '../model/book';
import { parseAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import { HostError, invalidArgument, invalidReference } from './hostError';

/** A range, or several: Excel's Range has one area, RangeAreas any number. */
export interface RangeSelf {
  readonly sheet: Sheet;
  /** Replaced when cells are inserted or deleted; empty when all cells are gone. */
  areas: readonly Area[];
}

/** The one area of a range; an error when its cells or its sheet are gone. */
export function areaOf(self: RangeSelf): Area {
  const [area] = self.areas;
  if (!area || self.sheet.deleted) throw invalidReference();
  return area;
}

/** Throws when nothing is left of the range. */
export function checkRange(self: RangeSelf): void {
  areaOf(self);
}

/** `Sheet1!A1:B2`, several areas with commas. */
export const addressOf = (self: RangeSelf): string =>
  self.areas.map((area) => formatAddress(self.sheet.name, area)).join(',');

/** Excel gives no cell values of whole rows and columns. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** Throws unless the cells may be edited: a protected sheet refuses edits of locked cells. */
export function checkEditable(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection.on) return;
  if (areas.some((area) => hasLockedCell(sheet, area))) throw accessDenied();
}

/** Throws when the sheet is protected and does not allow the operation. */
export function checkAllowed(sheet: Sheet, option?: string): void {
  if (sheet.protection.on && (option === undefined || sheet.protection.options[option] !== true)) {
    throw accessDenied();
  }
}

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.styleAt(row, column).protection?.locked !== false) return true;
    }
  }
  return false;
}

/** Reads an address or a name as seen from a sheet; an error when it is neither. */
export function rangeAt(book: Book, sheet: Sheet, text: string): RangeSelf {
  const found = parseAddress(text);
  if (found) {
    const on = found.sheet === undefined ? sheet : book.sheet(found.sheet);
    if (on) return { sheet: on, areas: [found.area] };
  }
  const named = rangeOfName(book, sheet, text);
  if (!named) throw invalidArgument();
  return named;
}

/** The range that a defined name or a table's name stands for, if it stands for one. */
export function rangeOfName(book: Book, sheet: Sheet, text: string): RangeSelf | undefined {
  const name = book.findName(text, sheet);
  const address = name && parseAddress(name.formula);
  const on = address?.sheet === undefined ? undefined : book.sheet(address.sheet);
  if (address && on) return { sheet: on, areas: [address.area] };
  const table = name ? undefined : book.table(text);
  return table && { sheet: table.sheet, areas: [table.area] };
}
