import type { Cell as FileCell, Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../model/sheet';
import type { Note } from '../model/sheetParts';

/** Reads the notes of a sheet: the old kind of comment, without a thread. */
export function readNotes(source: Worksheet): Note[] {
  const threaded = threadedCells(source);
  const notes: Note[] = [];
  eachNote(source, (cell) => {
    if (threaded.has(cell.address)) return;
    const text = textOf(cell.note);
    notes.push({
      row: cell.fullAddress.row - 1,
      column: cell.fullAddress.col - 1,
      text,
      raw: cell.note,
    });
  });
  return notes;
}

/** Writes them where they stand now. */
export function writeNotes(sheet: Sheet, target: Worksheet): void {
  const threaded = threadedCells(target);
  eachNote(target, (cell) => {
    if (!threaded.has(cell.address)) cell.comment = undefined;
  });
  for (const { row, column, raw } of sheet.notes) {
    target.getCell(row + 1, column + 1).note = raw as NonNullable<FileCell['note']>;
  }
}

/** A thread has a note too, for programs that know no threads. */
const threadedCells = (source: Worksheet): Set<string> =>
  new Set(source.threadedComments.map(({ ref }) => ref));

function eachNote(source: Worksheet, visit: (cell: FileCell) => void): void {
  source.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.note !== undefined) visit(cell);
    }),
  );
}

const textOf = (note: FileCell['note']): string =>
  typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
