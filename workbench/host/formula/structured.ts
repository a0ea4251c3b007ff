import { sameName } from '../model/sheetName';
import { mapTokens } from './tokens';

const PARTS = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[.*)$/su;

/** A formula after a table was renamed. */
export const renameTableIn = (formula: string, from: string, to: string): string =>
  mapTokens(formula, ({ kind, text }) => {
    const parts = kind === 'structured' ? PARTS.exec(text) : null;
    if (parts?.[1] !== undefined && sameName(parts[1], from)) return to + (parts[2] ?? '');
    return kind === 'name' && sameName(text, from) ? to : text;
  });

/** A formula after a table column was renamed; `inTable` when the formula is inside that table. */
export const renameColumnIn = (
  formula: string,
  table: string,
  from: string,
  to: string,
  inTable: boolean,
): string =>
  mapTokens(formula, ({ kind, text }) => {
    const parts = kind === 'structured' ? PARTS.exec(text) : null;
    if (!parts) return text;
    const ours = parts[1] === undefined ? inTable : sameName(parts[1], table);
    return ours ? (parts[1] ?? '') + renameInBrackets(parts[2] ?? '', from, to) : text;
  });

/** Escapes a column name: an apostrophe before brackets, apostrophes and number signs. */
export const escapeColumn = (name: string): string => name.replace(/['#[\]]/g, "'$&");

function renameInBrackets(text: string, from: string, to: string): string {
  const old = escapeColumn(from).toLowerCase();
  return text.replace(/(\[@?)((?:'.|[^'[\]@#])+)(\])/g, (whole, open: string, name: string, end) =>
    name.toLowerCase() === old ? `${open}${escapeColumn(to)}${end}` : whole,
  );
}
