import { basename, resolve } from 'node:path';
import { adoptKept } from '../../adopt/mapping/adoptKept';
import { keptMapping } from '../../adopt/mapping/keptMapping';
import type { Adoption } from '../../adopt/proposal/adoption';
import { adoptionJson } from '../../adopt/proposal/adoptionJson';
import type { Bilingual, Language } from '../../language/bilingual';
import { VERSION } from '../../language/version';
import { readablePath } from '../../xlsx/disk/diskPath';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { writeWhole } from '../../xlsx/disk/writeWhole';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readGrid } from '../../xlsx/reading/readGrid';
import { readXlsx } from '../../xlsx/reading/readXlsx';
import { jsonWithoutCommands } from '../output/guarded';
import { isWorkbookPath } from '../output/workbookName';
import { printable } from '../output/printable';
import type { Surroundings } from '../program/commandRecord';
import { keepMapping } from './keepMapping';
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
  const tables = await readXlsx(path(file));
  const kept = tables.kind === 'workbook' ? keptMapping(tables.workbook.tables) : null;
  const answers = given?.answers ?? {};
  const adoption = adoptKept(read.workbook, kept, answers);
  const text =
    format === 'json'
      ? jsonAdoption(file, adoption, language)
      : textAdoption(file, adoption, language);
  if (output !== undefined && !isWorkbookPath(output)) {
    const bytes = new TextEncoder().encode(text);
    const written = await writeWhole(path(output), bytes, 'nothing');
    return written.ok ? 0 : fail(describeWriteFault(written.fault), output);
  }
  terminal.out.write(text);
  if (output === undefined) return 0;
  const isNewer = kept === 'newer';
  const all = { ...(kept !== null && kept !== 'newer' ? kept.answers : {}), ...answers };
  const order = { from: path(file), to: path(output), adoption, answers: all, isNewer };
  const refused = await keepMapping(order);
  if (refused !== null) return fail(refused, output);
  terminal.err.write(`${KEPT[language]}: ${printable(output)}\n`);
  return 0;
}

const KEPT: Bilingual = {
  sv: 'Arbetsboken sparades med hur den läses',
  en: 'Saved the workbook with how it is read',
};

function jsonAdoption(file: string, adoption: Adoption, language: Language): string {
  const json = { tertial: VERSION, file: readablePath(file), ...adoptionJson(adoption, language) };
  return `${jsonWithoutCommands(JSON.stringify(json, null, 2))}\n`;
}
