import { columnOf } from '../../report/address';
import { HEADER_ROW } from '../plan/sheetFrame';

/** Where a user writes on a report sheet, and where the keys of its rows stand. */
export interface CommentPlaces {
  readonly commentColumn: number;
  /** null when the column of keys is gone. */
  readonly keyColumn: number | null;
  /** The first row beneath the header, wherever that is by now. */
  readonly firstRow: number;
}

/**
 * Reads the references of a sheet's marks, such as `'Blad'!$K$5:$K$90`; sheets of an earlier
 * Tertial have whole columns there. What stands beneath is read too. null when there is nowhere to
 * write.
 */
export function commentPlaces(comments: string | null, keys: string | null): CommentPlaces | null {
  const [written, bound] = [placeIn(comments), placeIn(keys)];
  if (written === null) return null;
  return {
    commentColumn: written.column,
    keyColumn: bound?.column ?? null,
    firstRow: written.row ?? HEADER_ROW + 1,
  };
}

/** The column and first row of a reference; null when what it referred to was deleted. */
function placeIn(reference: string | null): { column: number; row: number | null } | null {
  const pattern = /!\$?([A-Z]{1,3})(?:\$?(\d+))?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$/i;
  const [, letters, row] = pattern.exec(reference ?? '') ?? [];
  if (letters === undefined) return null;
  return { column: columnOf(letters), row: row === undefined ? null : Number(row) };
}

/** What stands in a row of the two columns. */
export interface CommentedRow {
  readonly row: number;
  readonly comment: unknown;
  readonly key: unknown;
}

/**
 * What a user has written, by the keys of the rows. A text beside no key is kept under the number
 * of its row, and two beside the same key are kept both: nothing is thrown away.
 */
export function userComments(rows: Iterable<CommentedRow>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { row, comment, key } of rows) {
    const text = wordsIn(comment);
    if (text === '') continue;
    const name = commentKey(row, key);
    const before = found.get(name);
    found.set(name, before === undefined || before === text ? text : `${before}\n${text}`);
  }
  return found;
}

/** What binds a comment to its row: the key beside it, or the number of the row. */
export const commentKey = (row: number, key: unknown): string => wordsIn(key) || `rad ${row}`;

const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
