import { linkSync, lstatSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskPath } from './diskPath';
import { hasStatsOf, isAsSeen, type SeenFile } from './seenFile';
import { temporaryPath } from './temporaryFile';
import { withWriteLock } from './writeLock';

export type Replaced = 'replaced' | 'changed' | 'busy';

/**
 * Moves a finished file to the place of one that was read, unless that one has been saved since.
 *
 * The old file gets a second name first. It is compared with what was read, and then again when it
 * has been replaced: what a program has written into it in between is put back. A program that
 * saves by moving a file of its own to the place is noticed until the last look at the place; Node
 * has no call that looks and moves at once, so what is left is the time between two calls to the
 * system, some microseconds. Other Tertials wait for the lock.
 */
export async function replaceSeen(made: string, path: string, seen: SeenFile): Promise<Replaced> {
  const second = temporaryPath(dirname(path));
  try {
    const replaced = await withWriteLock(path, () => exchange(made, path, seen, second.path));
    return replaced ?? 'busy';
  } finally {
    await second.remove();
  }
}

function exchange(made: string, path: string, seen: SeenFile, second: string): Replaced {
  try {
    const kept = linked(path, second) ? second : null;
    if (!isAsSeen(kept ?? path, seen)) return 'changed';
    const own = lstatSync(diskPath(made), { bigint: true });
    if (!hasStatsOf(lstatSync(diskPath(path), { bigint: true }), seen)) return 'changed';
    renameSync(diskPath(made), diskPath(path));
    if (kept === null || isAsSeen(kept, seen)) return 'replaced';
    if (lstatSync(diskPath(path), { bigint: true }).ino === own.ino) {
      renameSync(diskPath(kept), diskPath(path));
    }
    return 'changed';
  } catch (error) {
    // What is not there any more has been moved or removed by somebody.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'changed';
    throw error;
  }
}

/** Whether a file has got a second name: some disks know no hard links. */
function linked(path: string, second: string): boolean {
  try {
    linkSync(diskPath(path), diskPath(second));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    return false;
  }
}
