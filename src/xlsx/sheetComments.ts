import { HEADER_ROW } from '../sheets/sheetFrame';
import { columnOf, LAST_ROW } from './cellReference';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { TableRows } from './tableRows';
import type { ZipPackage } from './zipPackage';

/** Where a sheet's names say that a user writes, and where the keys of its rows stand. */
export interface CommentPlaces {
  /** What the names refer to: `'Kontrollrapport'!$K:$K`. */
  readonly comments: string | null;
  readonly keys: string | null;
}

/**
 * What a user has written in a report sheet's own column, by the keys of its rows. A text beside
 * no key is kept under the number of its row: it is never thrown away.
 */
export async function readComments(
  zip: ZipPackage,
  part: string,
  sharedStringsPart: string | null,
  places: CommentPlaces,
): Promise<ReadonlyMap<string, string>> {
  const commentColumn = columnIn(places.comments);
  const keyColumn = columnIn(places.keys);
  const comments = new Map<string, string>();
  if (commentColumn === null) return comments;
  const left = Math.min(commentColumn, keyColumn ?? commentColumn);
  const right = Math.max(commentColumn, keyColumn ?? commentColumn);
  const range = { top: HEADER_ROW + 1, left, bottom: LAST_ROW, right };
  const area = new TableRows(
    { name: '', range, hasHeader: false, totalsRows: 0, columns: [], isImported: false },
    zip.budget,
  );
  const strings = await readSharedStrings(zip, sharedStringsPart);
  await readSheetPart(zip, part, [area], {
    formats: { codes: [], unlocked: new Set() },
    strings,
    date1904: false,
  });
  for (const { row, cells } of area.finish({ name: '', generated: true, isProtected: false })
    .rows) {
    const text = wordsIn(cells[commentColumn - left]?.value);
    if (text === '') continue;
    const key = keyColumn === null ? '' : wordsIn(cells[keyColumn - left]?.value);
    const name = key === '' ? `rad ${row}` : key;
    const before = comments.get(name);
    comments.set(name, before === undefined || before === text ? text : `${before}\n${text}`);
  }
  return comments;
}

/** The column of a name such as `'Blad'!$K:$K`; null when it was deleted or moved out of sight. */
function columnIn(reference: string | null): number | null {
  const letters = /!\$?([A-Z]{1,3})(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$/i.exec(
    reference ?? '',
  )?.[1];
  return letters === undefined ? null : columnOf(letters.toUpperCase());
}

const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
