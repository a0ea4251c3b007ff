import { link, open, rename, rm } from 'node:fs/promises';
import { diskPath } from './diskPath';

/** What `link` says where a disk knows no hard links. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN'];

/**
 * Gives a finished file its name, and only if nothing has that name: an EEXIST otherwise, also when
 * it came into being this very moment.
 */
export async function nameNew(made: string, path: string): Promise<void> {
  try {
    await link(diskPath(made), diskPath(path));
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await replaceClaim(made, path);
  }
}

/** The name is taken with an empty file, which the finished one then replaces. */
async function replaceClaim(made: string, path: string): Promise<void> {
  await (await open(diskPath(path), 'wx')).close();
  try {
    await rename(diskPath(made), diskPath(path));
  } catch (error) {
    await rm(diskPath(path), { force: true });
    throw error;
  }
}
