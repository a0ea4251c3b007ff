import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, type BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { openingFault } from '../package/byteSource';
import type { FileFault } from '../package/fileFault';
import { diskPath } from './diskPath';

/** Which file was read, and what stood in it: enough to tell whether it has been saved since. */
export interface SeenFile {
  readonly dev: bigint;
  readonly ino: bigint;
  /** In bytes. */
  readonly size: bigint;
  /** In nanoseconds since 1970. */
  readonly mtimeNs: bigint;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

export type Seen =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly seen: SeenFile }
  | { readonly ok: false; readonly fault: FileFault };

/** Reads a file once, and remembers which it was. */
export async function readSeen(path: string): Promise<Seen> {
  try {
    // Before opening: to open a named pipe would wait for its writer.
    const standing = await stat(diskPath(path));
    if (standing.isDirectory()) return { ok: false, fault: { kind: 'isFolder' } };
    if (!standing.isFile()) return { ok: false, fault: { kind: 'notOpened', code: 'ENOTSUP' } };
    const handle = await open(diskPath(path), 'r');
    try {
      const stats = await handle.stat({ bigint: true });
      const bytes = await handle.readFile();
      return { ok: true, bytes, seen: seenFile(stats, bytes) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, fault: openingFault(error) };
  }
}

/**
 * Whether a file is the one that was read and nobody has saved it since. Synchronous, so that the
 * next call to the system follows at once.
 */
export function isAsSeen(path: string, seen: SeenFile): boolean {
  const file = openSync(diskPath(path), 'r');
  try {
    const stats = fstatSync(file, { bigint: true });
    return hasStatsOf(stats, seen) && seenFile(stats, readFileSync(file)).digest === seen.digest;
  } finally {
    closeSync(file);
  }
}

/** The same without its contents. */
export const hasStatsOf = (stats: BigIntStats, seen: SeenFile): boolean =>
  (['dev', 'ino', 'size', 'mtimeNs'] as const).every((name) => stats[name] === seen[name]);

const seenFile = ({ dev, ino, size, mtimeNs }: BigIntStats, bytes: Uint8Array): SeenFile => ({
  dev,
  ino,
  size,
  mtimeNs,
  digest: createHash('sha256').update(bytes).digest('hex'),
});
