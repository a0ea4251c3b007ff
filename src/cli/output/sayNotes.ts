import type { Language } from '../../language/bilingual';
import { describeWriteNote, type WriteNote } from '../../xlsx/disk/writeNote';
import { printable } from './printable';
import type { Terminal } from './terminal';

/** Says what a person should know of a file that was written. @param name what the user calls it. */
export function sayNotes(
  name: string,
  notes: readonly WriteNote[],
  terminal: Terminal,
  language: Language,
): void {
  for (const note of notes) {
    terminal.err.write(`${printable(name)}: ${describeWriteNote(note)[language]}\n`);
  }
}
