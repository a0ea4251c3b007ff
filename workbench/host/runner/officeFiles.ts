import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileIn } from './fileIn';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where a page loads the library from, as the add-in's own pages do. */
export const OFFICE_SCRIPT = `${HOSTED}office.js`;

const PACKAGE = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/** The folder of Microsoft's library, as its package is installed for the project being run. */
export function officeFolder(): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const found = path.join(folder, PACKAGE);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) {
      throw new Error('@microsoft/office-js is not installed.');
    }
  }
}

/** The library's file at an address, if it has one. */
export function officeFile(address: string): Buffer | undefined {
  const name = address.startsWith(HOSTED)
    ? address.slice(HOSTED.length).replace(/\?.*$/, '')
    : undefined;
  return name === undefined ? undefined : fileIn(officeFolder(), name);
}
