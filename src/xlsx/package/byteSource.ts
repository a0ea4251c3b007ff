import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { diskPath } from '../disk/diskPath';
import type { FileFault } from './fileFault';
import { UnreadableFile } from './unreadableFile';

/** Bytes that can be read at any position, from a file or from memory. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for, or none, where the source ends. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file no greater than this is read at once: a part at a time costs many calls. */
const SMALL = 4 * 1024 ** 2;

/** The bytes of a file, which stays open until closed; of a small one they are read now. */
export async function openFile(path: string): Promise<ByteSource> {
  try {
    // Before opening: to open a named pipe would wait for its writer.
    const stats = await stat(diskPath(path));
    if (stats.isDirectory()) throw new UnreadableFile({ kind: 'isFolder' });
    if (!stats.isFile()) throw new UnreadableFile({ kind: 'notOpened', code: 'ENOTSUP' });
    if (stats.size <= SMALL) return bytesInMemory(await readFile(diskPath(path)));
    const handle = await open(diskPath(path), 'r');
    return { size: stats.size, read: readFrom(handle), close: () => handle.close() };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(openingFault(error));
  }
}

/** Bytes that are already in memory; they are not copied. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (position, length) => Promise.resolve(buffer.subarray(position, position + length)),
    close: () => Promise.resolve(),
  };
}

const readFrom =
  (handle: FileHandle) =>
  async (position: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await handle.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
  };

/** What the operating system's refusal to open a file means. */
export function openingFault(error: unknown): FileFault {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const code = hasCode ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'notPermitted' };
    case 'EBUSY':
      return { kind: 'inUse' };
    default:
      return { kind: 'notOpened', code };
  }
}
