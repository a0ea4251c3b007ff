import { resolve } from 'node:path';
import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import { outputFault } from '../output/outputFault';
import { printable } from '../output/printable';
import { sayNotes } from '../output/sayNotes';
import type { Terminal } from '../output/terminal';
import type { Made, MakeOptions } from '../../xlsx/writing/writeExample';

export interface OutputOptions {
  /** The path as the user gave it. */
  readonly output: string;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
}

/** Writes one of Tertial's own workbooks to a path. */
export type WriteWorkbook = (path: string, options: MakeOptions) => Promise<Made>;

/** Writes a workbook of Tertial's own and says so. @returns the exit code. */
export async function makeWorkbook(
  what: Bilingual,
  write: WriteWorkbook,
  { output, force }: OutputOptions,
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): Promise<number> {
  const path = resolve(terminal.folder, output);
  const fault = await outputFault(path, force);
  const made: Made =
    fault === null
      ? await write(path, { name: output, standing: force ? 'anything' : 'nothing' })
      : { ok: false, sentence: named(output, fault) };
  if (!made.ok) {
    terminal.err.write(`${printable(made.sentence[language])}\n`);
    return 2;
  }
  terminal.out.write(`${what[language]}: ${printable(output)}\n`);
  sayNotes(output, made.notes, terminal, language);
  return 0;
}

const named = (output: string, fault: Bilingual): Bilingual =>
  inBoth((language) => `${output}: ${fault[language]}`);
