import { HEADER_ROW } from '../sheets/sheetFrame';
import type { MadeSheet } from './madeSheets';
import type { SheetImage } from './sheetImage';

/**
 * What a user has written in a report sheet's own column, by the keys of its rows. A text beside no
 * key is kept under the number of its row: it is never thrown away.
 */
export function userComments(
  { comments, keys }: MadeSheet,
  image: SheetImage | null,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const [commentColumn, keyColumn] = [columnIn(comments), columnIn(keys)];
  if (!image || commentColumn === null) return found;
  image.values.forEach((cells, index) => {
    const row = image.top + index;
    if (row <= HEADER_ROW) return;
    const text = wordsIn(cells[commentColumn - image.left]);
    if (text === '') return;
    const key = keyColumn === null ? '' : wordsIn(cells[keyColumn - image.left]);
    const name = key === '' ? `rad ${row}` : key;
    const before = found.get(name);
    found.set(name, before === undefined || before === text ? text : `${before}\n${text}`);
  });
  return found;
}

/** The column of a name such as `='Blad'!$K:$K`, from 1; null when it was deleted. */
function columnIn(reference: string | null): number | null {
  const letters = /!\$?([A-Z]{1,3})(?::\$?[A-Z]{1,3})?$/i.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
