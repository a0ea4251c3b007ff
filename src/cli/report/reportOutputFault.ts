import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import type { ReportOptions } from './reportOptions';
import { isWorkbookName } from '../output/workbookName';

/** Why a report may not be written to a path, or null: asked before any work is done. */
export async function reportOutputFault(
  from: string,
  to: string,
  { inPlace, force, alone }: Pick<ReportOptions, 'inPlace' | 'force' | 'alone'>,
): Promise<Bilingual | null> {
  if (inPlace) return lockFault(to);
  if (from === to) return SAME_FILE;
  // Excel opens no file whose name says other than its contents whether it holds macros.
  // A workbook of report sheets alone holds none.
  const ending = isWorkbookName(from) && !alone ? extname(from).toLowerCase() : '.xlsx';
  if (extname(to).toLowerCase() !== ending) return wrongEnding(ending, alone);
  if (!(await exists(to))) return null;
  return force ? lockFault(to) : TAKEN;
}

/** Excel and LibreOffice put a file beside one that they have open. */
async function lockFault(path: string): Promise<Bilingual | null> {
  const name = basename(path);
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    if (await exists(join(dirname(path), lock))) return open(lock);
  }
  return null;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );

const open = (lock: string): Bilingual => ({
  sv: `Filen är öppen i ett annat program (${lock} ligger bredvid den): stäng den där och försök igen.`,
  en: `The file is open in another program (${lock} stands beside it): close it there and try again.`,
});

const SAME_FILE: Bilingual = {
  sv: 'Det är samma fil som läses, och den har inte ändrats: välj ett annat namn, eller skriv --in-place om rapportbladen ska läggas i den.',
  en: 'This is the file that is read, and it was left as it is: choose another name, or write --in-place to put the report sheets into it.',
};

const TAKEN: Bilingual = {
  sv: 'Filen finns redan och har inte ändrats: välj ett annat namn, eller skriv --force för att ersätta den.',
  en: 'The file exists already and was left as it is: choose another name, or add --force to replace it.',
};

const wrongEnding = (ending: string, alone: boolean): Bilingual => ({
  sv: `Filens namn ska sluta på ${ending}${alone ? '' : ', som arbetsboken'}.`,
  en: `The name of the file must end in ${ending}${alone ? '' : ", as the workbook's does"}.`,
});
