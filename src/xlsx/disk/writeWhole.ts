import type { Stats } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { diskPath } from './diskPath';
import { keepAttributes } from './keepAttributes';
import { nameNew } from './nameNew';
import { replacementFault } from './replacementFault';
import { replaceSeen } from './replaceSeen';
import { writtenPath } from './resolvedPath';
import type { SeenFile } from './seenFile';
import { fillTemporary, sweepTemporary, temporaryPath } from './temporaryFile';
import { writeFaultOf, type WriteFault } from './writeFault';
import type { WriteNote } from './writeNote';

/**
 * What may stand at a path already: nothing; anything, to be replaced; or the very file that was
 * read, and only as it was read.
 */
export type Standing = 'nothing' | 'anything' | SeenFile;

export type WriteResult =
  | { readonly ok: true; readonly notes: readonly WriteNote[] }
  | { readonly ok: false; readonly fault: WriteFault };

const EVERYBODY = 0o666;
const OWNER = 0o600;

/**
 * Writes a file atomically: to a temporary file beside it first, then moved into place. An existing
 * file is replaced, or left untouched when anything fails. A link is followed.
 *
 * @param standing what may stand at the path.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  standing: Standing,
): Promise<WriteResult> {
  try {
    const to = standing === 'nothing' ? path : await writtenPath(path);
    const before = await stat(diskPath(to)).catch(() => null);
    if (before?.isDirectory()) return failed({ kind: 'isFolder' });
    if (standing === 'nothing') {
      await write(to, bytes, EVERYBODY, (made) => nameNew(made, to));
      return { ok: true, notes: [] };
    }
    return await replace(to, bytes, before, standing);
  } catch (error) {
    return failed(await faultAt(path, error));
  }
}

async function replace(
  path: string,
  bytes: Uint8Array,
  before: Stats | null,
  standing: 'anything' | SeenFile,
): Promise<WriteResult> {
  const isForced = standing === 'anything';
  if (before === null) {
    if (!isForced) return failed({ kind: 'changed' });
    await write(path, bytes, EVERYBODY, (made) => rename(diskPath(made), diskPath(path)));
    return { ok: true, notes: [] };
  }
  const fault = await replacementFault(path);
  if (fault !== null) return failed(fault);
  const notes: WriteNote[] = [];
  // Its old name, and any others, are counted when Tertial's own of an ended run are gone.
  await sweepTemporary(dirname(path));
  const { nlink } = await stat(diskPath(path));
  const replaced = await write(path, bytes, OWNER, async (made) => {
    if (!(await keepAttributes(path, made))) notes.push({ kind: 'ownerNotKept' });
    if (!isForced) return replaceSeen(made, path, standing);
    await rename(diskPath(made), diskPath(path));
    return 'replaced' as const;
  });
  if (replaced !== 'replaced') return failed({ kind: replaced });
  if (nlink > 1) notes.push({ kind: 'otherNames', count: nlink - 1 });
  return { ok: true, notes };
}

/** Writes a temporary file and lets it be put in its place; afterwards it is gone in any case. */
async function write<T>(
  path: string,
  bytes: Uint8Array,
  mode: number,
  place: (made: string) => Promise<T>,
): Promise<T> {
  const folder = dirname(path);
  await sweepTemporary(folder);
  const temporary = temporaryPath(folder);
  try {
    await fillTemporary(temporary.path, bytes, mode);
    const placed = await place(temporary.path);
    await toDisk(folder);
    return placed;
  } finally {
    await temporary.remove();
  }
}

/** Lets the new name survive a power cut, where a folder can be asked to. */
const toDisk = (folder: string): Promise<void> =>
  open(diskPath(folder), 'r').then(
    (handle) =>
      handle
        .sync()
        .catch(() => undefined)
        .finally(() => handle.close()),
    () => undefined,
  );

const failed = (fault: WriteFault): WriteResult => ({ ok: false, fault });

/** On Windows a file that Excel holds open refuses to be replaced as if it were forbidden. */
async function faultAt(path: string, error: unknown): Promise<WriteFault> {
  const refusal = error as NodeJS.ErrnoException;
  const replacing =
    refusal.syscall === 'rename' && ['EPERM', 'EACCES'].includes(refusal.code ?? '');
  const exists = await stat(diskPath(path)).then(
    () => true,
    () => false,
  );
  if (replacing && exists && process.platform === 'win32') return { kind: 'inUse' };
  return writeFaultOf(refusal);
}
