import { lstat, readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { diskPath, pathText } from './diskPath';

/** Where a path leads in the end, past every link; the path itself where nothing stands there. */
export const realPath = (path: string): Promise<string> =>
  realpath(diskPath(path), 'buffer').then(pathText, () => path);

/** So many links may point to links, as in Linux. */
const MOST_LINKS = 40;

/**
 * The file that is written when a path is: where a link leads, also to a file that is yet to be made.
 * A link that leads in a circle is an ELOOP.
 */
export async function writtenPath(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const standing = await lstat(diskPath(at)).catch(() => null);
    if (!standing?.isSymbolicLink()) return at;
    at = resolve(dirname(at), pathText(await readlink(diskPath(at), 'buffer')));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}
