import { lstat } from 'node:fs/promises';
import type { Bilingual } from '../../language/bilingual';

/**
 * Why a workbook may not be written to a path, or null: asked before any work is done.
 * @param ending what the name must end in: a workbook with macros can't become one without.
 */
export async function outputFault(
  path: string,
  force: boolean,
  ending = '.xlsx',
): Promise<Bilingual | null> {
  const isNamed =
    path.toLowerCase().endsWith(ending) && !/[/\\]$/.test(path.slice(0, -ending.length));
  if (!isNamed) return wrongEnding(ending);
  if (force) return null;
  const isTaken = await lstat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  return isTaken ? TAKEN : null;
}

const wrongEnding = (ending: string): Bilingual => ({
  sv: `Filens namn ska sluta på ${ending}.`,
  en: `The name of the file must end in ${ending}.`,
});

const TAKEN: Bilingual = {
  sv: 'Filen finns redan och har inte ändrats: välj ett annat namn, eller skriv --force för att ersätta den.',
  en: 'The file exists already and was left as it is: choose another name, or add --force to replace it.',
};
