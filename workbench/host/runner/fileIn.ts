import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The bytes of a file below a folder; undefined when there is none, or it lies outside. */
export function fileIn(folder: string, name: string): Buffer | undefined {
  const file = path.resolve(folder, `./${name}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
