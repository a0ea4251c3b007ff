import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where a page loads the library from, as the add-in's own pages do. */
export const OFFICE_SCRIPT = `${HOSTED}office.js`;

/** The folder of Microsoft's library, as its package was installed. */
export function officeFolder(): string {
  const from = createRequire(path.join(process.cwd(), 'package.json'));
  return path.join(path.dirname(from.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** The file of the library that an address means, if it means one. */
export function officeFile(address: string): Buffer | undefined {
  const name = address.startsWith(HOSTED)
    ? address.slice(HOSTED.length).replace(/\?.*$/, '')
    : undefined;
  if (name === undefined || name.split('/').includes('..')) return undefined;
  const file = path.join(officeFolder(), name);
  return existsSync(file) ? readFileSync(file) : undefined;
}
