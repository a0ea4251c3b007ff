import { spawn } from 'node:child_process';
import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { diskPath } from './diskPath';

/**
 * Gives a new file the mode, owner, access list and extended attributes of the one that it will
 * replace; its time stays its own, for it says when the contents were saved. Access lists and
 * attributes are out of Node's reach: on Linux `cp` copies them, elsewhere the folder's apply.
 *
 * @returns whether owner, group and mode are the same.
 */
export async function keepAttributes(from: string, to: string): Promise<boolean> {
  const before = await stat(diskPath(from));
  const target = await open(diskPath(to), 'r+');
  try {
    const source = await open(diskPath(from), 'r').catch(() => null);
    if (source !== null) {
      await copyAttributes(source, target).finally(() => source.close());
    }
    return await keepMode(before, target);
  } finally {
    await target.close();
  }
}

/** By open files rather than names, which need not be text. What could not be copied is left. */
const copyAttributes = (source: FileHandle, target: FileHandle): Promise<void> =>
  new Promise((resolve) => {
    if (process.platform !== 'linux') return resolve();
    const words = ['--attributes-only', '--preserve=all', '--no-preserve=timestamps,links'];
    const child = spawn('cp', [...words, '/proc/self/fd/3', '/proc/self/fd/4'], {
      stdio: ['ignore', 'ignore', 'ignore', source.fd, target.fd],
    });
    child.once('error', () => resolve()).once('close', () => resolve());
  });

async function keepMode(before: Stats, target: FileHandle): Promise<boolean> {
  const now = await target.stat();
  if (now.uid !== before.uid || now.gid !== before.gid) {
    await target.chown(before.uid, before.gid).catch(() => undefined);
  }
  const { uid, gid } = await target.stat();
  // What its group may do is not for another group.
  const mode = before.mode & (gid === before.gid ? 0o7777 : 0o707);
  if (((await target.stat()).mode & 0o7777) !== mode) {
    await target.chmod(mode).catch(() => undefined);
  }
  return uid === before.uid && gid === before.gid && mode === (before.mode & 0o7777);
}
