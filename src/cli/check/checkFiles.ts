import type { Language } from '../../language/bilingual';
import type { CalendarDate } from '../../language/dates/calendarDate';
import { CATALOGUE } from '../../rules/catalogue';
import type { Profile } from '../../rules/profile';
import { checkFile } from './checkFile';
import { coloursFor } from '../output/colours';
import { exitCode } from './exitCode';
import { isChecked, type FileResult } from './fileResult';
import { findWorkbooks, type Found } from './findWorkbooks';
import { jsonText } from './jsonResult';
import type { FailLevel, Format } from './checkOptions';
import { printable } from '../output/printable';
import { sarifText } from './sarif/sarifLog';
import type { Terminal } from '../output/terminal';
import { textResult } from './textResult';
import { textTotal } from './textSummary';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: FailLevel;
  readonly profile: Profile;
  /** The day that waivers are held against. */
  readonly day: CalendarDate;
  /** In bytes. */
  readonly unpackLimit?: number;
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** `tertial check`: checks files and folders and prints what was found. @returns the exit code. */
export async function checkFiles(
  names: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, language } = surroundings;
  const found = await findWorkbooks(names, terminal.folder);
  const results: FileResult[] = [];
  for (const [index, item] of found.entries()) {
    if (terminal.err.isTerminal || found.length > 1) {
      terminal.err.write(progress(item.file, index + 1, found.length));
    }
    const result = await resultOf(item, options);
    if (result.kind === 'failed') {
      terminal.err.write(`${printable(result.file)}: ${printable(result.sentence[language])}\n`);
    }
    results.push(result);
  }
  terminal.out.write(printed(results, options, surroundings));
  return exitCode(results, options.failOn);
}

const resultOf = (item: Found, { unpackLimit, profile, day }: CheckOptions): Promise<FileResult> =>
  item.kind === 'failed'
    ? Promise.resolve(item)
    : checkFile(item.file, item.path, {
        profile,
        day,
        ...(unpackLimit !== undefined && { unpackLimit }),
      });

const progress = (file: string, number: number, of: number): string =>
  `[${number}/${of}] ${printable(file)}\n`;

function printed(
  results: readonly FileResult[],
  { format, profile }: CheckOptions,
  { terminal, language }: Surroundings,
): string {
  if (format === 'json') return jsonText(results, language);
  if (format === 'sarif') {
    return sarifText(results, { language, rules: CATALOGUE, folder: terminal.folder });
  }
  const colours = coloursFor(terminal.out, terminal.env);
  const texts = results
    .filter(isChecked)
    .map((result) => textResult(result, { language, colours, rules: CATALOGUE, profile }));
  return texts.join('\n') + (results.length > 1 ? `${textTotal(results, language)}\n` : '');
}
