import { commentPlaces, userComments } from '../../sheets/comments/userComments';
import type { MadeSheet } from './madeSheets';
import type { SheetImage } from './sheetImage';

/** The user's comments in a report sheet's comment column, by the keys of its rows. */
export function commentsOn(
  { comments, keys }: MadeSheet,
  { top, left, values }: Pick<SheetImage, 'top' | 'left' | 'values'>,
): ReadonlyMap<string, string> {
  const places = commentPlaces(comments, keys);
  if (places === null) return new Map();
  const { commentColumn, keyColumn, firstRow } = places;
  const at = (cells: readonly unknown[] | undefined, column: number | null): unknown =>
    column === null ? null : cells?.[column - 1 - left];
  const rows = values.map((cells, index) => ({
    row: top + index + 1,
    comment: at(cells, commentColumn),
    key: at(cells, keyColumn),
  }));
  return userComments(rows.filter(({ row }) => row >= firstRow));
}
