import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Terminal } from '../output/terminal';

/** Where it stands when it is not among the commands. */
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];

/** The path of LibreOffice, or null where it is not installed; LIBREOFFICE names another one. */
export async function findLibreOffice(env: Terminal['env']): Promise<string | null> {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = env.LIBREOFFICE;
  for (const path of named ? [named] : [...usual, ...PLACES]) {
    if (await canRun(path)) return path;
  }
  return null;
}

const canRun = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
