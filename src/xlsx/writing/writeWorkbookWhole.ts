import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFaultOf, type WriteFault } from './writeWorkbookFault';

export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly fault: WriteFault };

/**
 * Writes a file atomically: to a temporary file beside it first, then moved into place. An existing
 * file is replaced, or left untouched when anything fails.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<WriteResult> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    if (await isFolder(path)) return { ok: false, fault: { kind: 'isFolder' } };
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
    return { ok: true };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { ok: false, fault: await faultAt(path, error) };
  }
}

/** On Windows a file that Excel holds open refuses to be replaced as if it were forbidden. */
async function faultAt(path: string, error: unknown): Promise<WriteFault> {
  const refusal = error as NodeJS.ErrnoException;
  const replacing =
    refusal.syscall === 'rename' && ['EPERM', 'EACCES'].includes(refusal.code ?? '');
  if (replacing && (await exists(path))) return { kind: 'inUse' };
  return writeFaultOf(refusal);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
