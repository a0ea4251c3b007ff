import type { Language } from '../../language/bilingual';
import type { CalendarDate } from '../../language/dates/calendarDate';
import type { Answers } from '../../adopt/asking/question';
import type { Profile } from '../../rules/profile';
import { answersIn } from '../reading/answersOption';
import { checkFile } from './checkFile';
import { exitCode } from './exitCode';
import type { FileResult } from './fileResult';
import { findWorkbooks, type Found } from './findWorkbooks';
import type { FailLevel, Format } from './checkOptions';
import { printable } from '../output/printable';
import { resultWriter } from './resultWriter';
import type { Terminal } from '../output/terminal';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: FailLevel;
  readonly profile: Profile;
  /** The day that waivers are held against. */
  readonly day: CalendarDate;
  /** In bytes. */
  readonly unpackLimit?: number;
  /** The file of answers to what adoption asks, as the user gave it. */
  readonly answers?: string;
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly language: Language;
}

/**
 * `tertial check`: checks files and folders and prints what was found, each file when it is checked.
 * @returns the exit code, the highest of theirs.
 */
export async function checkFiles(
  names: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, language } = surroundings;
  const answers = await answersIn(options.answers, terminal.folder);
  const found = await findWorkbooks(names, terminal.folder);
  const { format, profile, failOn } = options;
  const writer = resultWriter({ format, profile, count: found.length, ...surroundings });
  const say = async (text: string): Promise<void> => {
    if (text === '') return;
    terminal.out.write(text);
    await terminal.out.taken?.();
  };
  let code = 0;
  for (const [index, item] of found.entries()) {
    if (terminal.err.isTerminal || found.length > 1) {
      terminal.err.write(progress(item.file, index + 1, found.length));
    }
    const result = await resultOf(item, options, answers);
    if (result.kind === 'failed') {
      terminal.err.write(`${printable(result.file)}: ${printable(result.sentence[language])}\n`);
    }
    await say(writer.add(result));
    code = Math.max(code, exitCode(result, failOn));
  }
  await say(writer.end());
  return code;
}

const resultOf = (
  item: Found,
  { unpackLimit, profile, day }: CheckOptions,
  answers: Answers,
): Promise<FileResult> =>
  item.kind === 'failed'
    ? Promise.resolve(item)
    : checkFile(item.file, item.path, {
        profile,
        day,
        answers,
        ...(unpackLimit !== undefined && { unpackLimit }),
      });

const progress = (file: string, number: number, of: number): string =>
  `[${number}/${of}] ${printable(file)}\n`;
