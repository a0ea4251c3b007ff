import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { diskPath, pathBytes } from './diskPath';
import { HERE, isGone } from './ownProcess';

/** The lock is held for milliseconds; so long another Tertial is waited for, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * Does something with a file that no other Tertial does at the same time. It is synchronous, so
 * that it is neither interrupted nor waited for. A lock whose process has gone is taken over.
 *
 * @returns what came of it, or null when another Tertial was at it all the time.
 */
export async function withWriteLock<T>(
  path: string,
  work: () => T,
  patience = PATIENCE,
): Promise<T | null> {
  const lock = lockPath(path);
  for (let waited = 0; waited <= patience; waited += PAUSE) {
    if (take(lock)) {
      try {
        return work();
      } finally {
        remove(lock);
      }
    }
    if (isLeft(lock)) remove(lock);
    else await setTimeout(PAUSE);
  }
  return null;
}

/** Where the lock of a file stands: beside it, under a name of ours. */
export function lockPath(path: string): string {
  const name = createHash('sha256')
    .update(pathBytes(basename(path)))
    .digest('hex')
    .slice(0, 16);
  return join(dirname(path), `.tertial-${name}.lock`);
}

function take(lock: string): boolean {
  try {
    writeFileSync(diskPath(lock), `${HERE} ${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isLeft(lock: string): boolean {
  try {
    const age = Date.now() - lstatSync(diskPath(lock)).mtimeMs;
    const [here = '', pid = ''] = readFileSync(diskPath(lock), 'utf8').split(' ');
    // Without a number it is being written just now, or was on a full disk.
    return pid === '' ? age > PATIENCE : isGone({ here, pid: Number(pid) }, age);
  } catch {
    return false;
  }
}

function remove(lock: string): void {
  try {
    unlinkSync(diskPath(lock));
  } catch {
    // Somebody else has taken it away.
  }
}
