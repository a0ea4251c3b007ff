import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Comment } from '../model/sheetParts';

/** Reads the threaded comments of a sheet. Notes stay in the file as they are. */
export function readComments(source: Worksheet, sheet: Sheet): Comment[] {
  const people = new Map(source.workbook.persons.map(({ id, displayName }) => [id, displayName]));
  const written = (entry: Worksheet['threadedComments'][number]['comment']) => ({
    id: sheet.book.newId(),
    content: entry.text,
    author: people.get(entry.personId) ?? '',
    created: entry.date ?? new Date(0).toISOString(),
  });
  const heads = source.threadedComments.filter(({ comment }) => comment.parentId === undefined);
  return heads.flatMap(({ ref, comment }) => {
    const area = parseArea(ref);
    if (!area) return [];
    const replies = source.threadedComments
      .filter((other) => comment.id !== undefined && other.comment.parentId === comment.id)
      .map((other) => written(other.comment));
    return [
      {
        ...written(comment),
        row: area.top,
        column: area.left,
        resolved: comment.done === true,
        replies,
      },
    ];
  });
}
