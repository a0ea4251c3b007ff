import type { Sheet } from '../../host/model/sheet';
import { validationAt } from '../book/validationFault';

/** Cells with a comment or a note, as the grid asks for them. */
export function commentedCells(sheet: Sheet): (row: number, column: number) => boolean {
  const keys = new Set(
    [...sheet.comments, ...sheet.notes].map(({ row, column }) => `${row},${column}`),
  );
  return (row, column) => keys.size > 0 && keys.has(`${row},${column}`);
}

/** The comments of a cell with their authors, its note, and its input message. */
export function wordsAbout(sheet: Sheet, row: number, column: number): string[] {
  const isHere = (part: { row: number; column: number }): boolean =>
    part.row === row && part.column === column;
  const comments = sheet.comments
    .filter(isHere)
    .flatMap((comment) =>
      [comment, ...comment.replies].map(({ author, content }) =>
        author === '' ? content : `${author}: ${content}`,
      ),
    );
  const notes = sheet.notes.filter(isHere).map(({ text }) => text);
  return [...comments, ...notes, ...promptOf(sheet, row, column)];
}

function promptOf(sheet: Sheet, row: number, column: number): string[] {
  const { title, message, showPrompt } = (validationAt(sheet, row, column)?.prompt ?? {}) as {
    title?: string;
    message?: string;
    showPrompt?: boolean;
  };
  if (showPrompt === false || !message) return [];
  return [title ? `${title}: ${message}` : message];
}
