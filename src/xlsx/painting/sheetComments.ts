import { commentPlaces, userComments } from '../../sheets/comments/userComments';
import { LAST_ROW } from '../../report/cellRange';
import { readSharedStrings } from '../reading/sharedStrings';
import { readSheetPart } from '../reading/sheetPart';
import { TableRows } from '../reading/tableRows';
import type { ZipPackage } from '../package/zipPackage';

/** The user's comments in a report sheet's comment column, by the keys of its rows. */
export async function readComments(
  zip: ZipPackage,
  part: string,
  sharedStringsPart: string | null,
  marks: { readonly comments: string | null; readonly keys: string | null },
): Promise<ReadonlyMap<string, string>> {
  const places = commentPlaces(marks.comments, marks.keys);
  if (places === null) return new Map();
  const { commentColumn, keyColumn, firstRow } = places;
  const left = Math.min(commentColumn, keyColumn ?? commentColumn);
  const right = Math.max(commentColumn, keyColumn ?? commentColumn);
  const range = { top: firstRow, left, bottom: LAST_ROW, right };
  const area = new TableRows(
    { name: '', range, hasHeader: false, totalsRows: 0, columns: [], isImported: false },
    zip.limit,
  );
  const strings = await readSharedStrings(zip, sharedStringsPart);
  const formats = { codes: [], unlocked: new Set<number>() };
  await readSheetPart(zip, part, [area], { formats, strings, date1904: false });
  const sheet = { name: '', generated: true, isProtected: false };
  return userComments(
    area.finish(sheet).rows.map(({ row, cells }) => ({
      row,
      comment: cells[commentColumn - left]?.value,
      key: keyColumn === null ? null : cells[keyColumn - left]?.value,
    })),
  );
}
