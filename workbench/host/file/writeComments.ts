import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea } from '../model/address';
import { singleCell } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { CommentReply } from '../model/sheetParts';

/** Writes the threaded comments of a sheet. */
export function writeComments(sheet: Sheet, target: Worksheet): void {
  target.threadedComments = sheet.comments.flatMap((comment) => {
    const ref = formatArea(singleCell(comment.row, comment.column));
    const written = (entry: CommentReply) => ({
      id: entry.id,
      text: entry.content,
      personId: personId(target, entry.author),
      date: entry.created,
    });
    return [
      { ref, comment: { ...written(comment), ...(comment.resolved ? { done: true } : {}) } },
      ...comment.replies.map((reply) => ({
        ref,
        comment: { ...written(reply), parentId: comment.id },
      })),
    ];
  });
}

/** The id of an author in the workbook's list of people; a new one is entered there. */
function personId({ workbook }: Worksheet, name: string): string {
  const displayName = name === '' ? 'Tertial' : name;
  const known = workbook.persons.find((person) => person.displayName === displayName);
  if (known) return known.id;
  const number = String(workbook.persons.length + 1).padStart(12, '0');
  const id = `{00000000-0002-0000-0000-${number}}`;
  workbook.persons.push({ id, displayName });
  return id;
}
