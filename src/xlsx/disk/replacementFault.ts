import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskPath } from './diskPath';
import { writtenPath } from './resolvedPath';
import { writeFaultOf, type WriteFault } from './writeFault';

const ANYBODY_WRITES = 0o222;

/** Why the file at a path may not be replaced, or null: also where nothing stands there. */
export async function replacementFault(path: string): Promise<WriteFault | null> {
  try {
    const to = await writtenPath(path);
    const standing = await lstat(diskPath(to)).catch(() => null);
    if (standing === null) return null;
    if (standing.isDirectory()) return { kind: 'isFolder' };
    if (!standing.isFile()) return { kind: 'noFile' };
    // A file is replaced by its folder's leave: what the file itself says has to be asked for.
    if ((standing.mode & ANYBODY_WRITES) === 0) return { kind: 'readOnly' };
    await access(diskPath(to), constants.W_OK);
    return await openElsewhere(to);
  } catch (error) {
    return writeFaultOf(error as NodeJS.ErrnoException);
  }
}

/** Excel and LibreOffice put a file beside one that they have open. */
async function openElsewhere(path: string): Promise<WriteFault | null> {
  const name = basename(path);
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    const stands = await lstat(diskPath(join(dirname(path), lock))).catch(() => null);
    if (stands !== null && !stands.isDirectory()) return { kind: 'open', lock };
  }
  return null;
}
