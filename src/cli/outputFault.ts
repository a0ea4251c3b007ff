import { lstat } from 'node:fs/promises';
import type { Bilingual } from '../language/bilingual';

/** Why a workbook may not be written to a path, or null: asked before any work is done. */
export async function outputFault(path: string, force: boolean): Promise<Bilingual | null> {
  if (!/[^/\\]\.xlsx$/i.test(path)) return NOT_XLSX;
  if (force) return null;
  const isTaken = await lstat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  return isTaken ? TAKEN : null;
}

const NOT_XLSX: Bilingual = {
  sv: 'Filens namn ska sluta på .xlsx.',
  en: 'The name of the file must end in .xlsx.',
};

const TAKEN: Bilingual = {
  sv: 'Filen finns redan och har inte ändrats: välj ett annat namn, eller skriv --force för att ersätta den.',
  en: 'The file exists already and was left as it is: choose another name, or add --force to replace it.',
};
