import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

/** What npm takes into every package by itself. */
const ALWAYS = ['README.md', 'LICENSE'];
/** What only those need who build it; npm would ask people whether `prepare` may run. */
const FOR_DEVELOPMENT = ['private', 'workspaces', 'scripts', 'devDependencies'];

/**
 * Puts the command line's package together: what `files` names, and a manifest without what is for
 * development.
 *
 * @param folder is made anew.
 * @returns the folder.
 */
export function stagePackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of [...manifest.files, ...ALWAYS]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const kept = Object.entries(manifest).filter(([key]) => !FOR_DEVELOPMENT.includes(key));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
  );
  return folder;
}
