import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';
import { diskPath, pathText } from '../../xlsx/disk/diskPath';

const LOST = '\uFFFD';

/**
 * A path whose bytes were lost before it came here: npx hands on a name that is no UTF-8 with
 * U+FFFD for what it could not read. Where one file only looks like that, it is the one.
 *
 * @param folder what the path is relative to.
 */
export function withLostBytes(path: string, folder: string): string {
  if (!path.includes(LOST) || stands(resolve(folder, path))) return path;
  const { root } = parse(path);
  let found = root;
  for (const name of path.slice(root.length).split(sep)) {
    const within = isAbsolute(path) ? found : resolve(folder, found);
    found = join(found, name.includes(LOST) ? (alike(within, name) ?? name) : name);
  }
  return stands(resolve(folder, found)) ? found : path;
}

/** The one name in a folder that reads the same; null where there is none, or several. */
function alike(folder: string, name: string): string | null {
  try {
    const names = readdirSync(diskPath(folder), { encoding: 'buffer' });
    const [first, ...others] = names.filter((bytes) => bytes.toString('utf8') === name);
    return first !== undefined && others.length === 0 ? pathText(first) : null;
  } catch {
    return null;
  }
}

function stands(path: string): boolean {
  try {
    lstatSync(diskPath(path));
    return true;
  } catch {
    return false;
  }
}
