import { basename, resolve } from 'node:path';
import { adopt } from '../../adopt/adopt';
import type { Adoption } from '../../adopt/proposal/adoption';
import { adoptionJson } from '../../adopt/proposal/adoptionJson';
import type { Bilingual, Language } from '../../language/bilingual';
import { VERSION } from '../../language/version';
import { readablePath } from '../../xlsx/disk/diskPath';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { writeWhole } from '../../xlsx/disk/writeWhole';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readGrid } from '../../xlsx/reading/readGrid';
import { jsonWithoutCommands } from '../output/guarded';
import { printable } from '../output/printable';
import type { Surroundings } from '../program/commandRecord';
import { readAnswers } from './readAnswers';
import { textAdoption } from './textAdoption';

export interface AdoptOptions {
  readonly format: 'text' | 'json';
  /** Paths as the user gave them. */
  readonly answers?: string;
  readonly output?: string;
}

/** `tertial adopt`: says what a workbook would be read as. @returns the exit code. */
export async function adoptFile(
  file: string,
  { format, answers: answersFile, output }: AdoptOptions,
  { terminal, language }: Surroundings,
): Promise<number> {
  const fail = (sentence: Bilingual, name?: string): number => {
    terminal.err.write(
      `${printable(name === undefined ? sentence[language] : `${name}: ${sentence[language]}`)}\n`,
    );
    return 2;
  };
  const path = (given: string): string => resolve(terminal.folder, given);
  const given =
    answersFile === undefined ? null : await readAnswers(path(answersFile), answersFile);
  if (given && !given.ok) return fail(given.sentence);
  const read = await readGrid(path(file), basename(file));
  if (read.kind === 'unreadable') return fail(describeFileFault(read.fault), file);
  const adoption = adopt(read.workbook, given?.answers ?? {});
  const text =
    format === 'json'
      ? jsonAdoption(file, adoption, language)
      : textAdoption(file, adoption, language);
  if (output === undefined) {
    terminal.out.write(text);
    return 0;
  }
  const written = await writeWhole(path(output), new TextEncoder().encode(text), 'nothing');
  return written.ok ? 0 : fail(describeWriteFault(written.fault), output);
}

function jsonAdoption(file: string, adoption: Adoption, language: Language): string {
  const json = { tertial: VERSION, file: readablePath(file), ...adoptionJson(adoption, language) };
  return `${jsonWithoutCommands(JSON.stringify(json, null, 2))}\n`;
}
