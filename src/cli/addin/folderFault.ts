import { readdir } from 'node:fs/promises';
import type { Bilingual } from '../../language/bilingual';
import { describeWriteFault, writeFaultOf } from '../../xlsx/disk/writeFault';
import { isTertials } from './addinFiles';

/** Why the add-in may not be written to a folder, or null: asked before any work is done. */
export async function folderFault(folder: string, force: boolean): Promise<Bilingual | null> {
  try {
    if ((await readdir(folder)).length === 0) return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    return code === 'ENOTDIR' ? FILE : describeWriteFault(writeFaultOf(error as Error));
  }
  if (!force) return TAKEN;
  return (await isTertials(folder)) ? null : FOREIGN;
}

const FILE: Bilingual = {
  sv: 'Det här är en fil: ange en mapp.',
  en: 'This is a file: name a folder.',
};

const TAKEN: Bilingual = {
  sv: 'Mappen är inte tom och har inte ändrats: välj en annan, eller skriv --force för att ersätta tillägget i den.',
  en: 'The folder is not empty and was left as it is: choose another, or add --force to replace the add-in in it.',
};

const FOREIGN: Bilingual = {
  sv: 'Mappen innehåller något annat än Tertials tillägg och har inte ändrats: välj en annan.',
  en: "The folder holds something other than Tertial's add-in and was left as it is: choose another.",
};
