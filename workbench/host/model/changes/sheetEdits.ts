import { dropSheetIn, renameSheetIn } from '../../formula/moveFormula';
import { rewriteFormulas } from './rewriteFormulas';
import type { Sheet } from '../sheet';

/** Renames a sheet; formulas follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  const old = sheet.name;
  book.change(sheet, 'name', name);
  rewriteFormulas(book, (formula) => renameSheetIn(formula, old, name));
}

/** Moves a sheet among the tabs. */
export function moveSheet(sheet: Sheet, to: number): void {
  const others = sheet.book.sheets.filter((other) => other !== sheet);
  sheet.book.change(sheet.book, 'sheets', [...others.slice(0, to), sheet, ...others.slice(to)]);
  sheet.book.structureChanged = true;
}

/** Deletes a sheet with its names; references to it become `#REF!`. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  book.change(
    book,
    'sheets',
    book.sheets.filter((other) => other !== sheet),
  );
  book.change(
    book,
    'names',
    book.names.filter((name) => name.scope !== sheet),
  );
  book.change(sheet, 'deleted', true);
  rewriteFormulas(book, (formula) => dropSheetIn(formula, sheet.name));
}
