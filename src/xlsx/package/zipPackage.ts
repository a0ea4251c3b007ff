import { crc32 } from 'node:zlib';
import type { ByteLimit } from './byteLimit';
import type { ByteSource } from './byteSource';
import type { FileFault } from './fileFault';
import { plainDirectory } from './plainDirectory';
import { UnreadableFile } from './unreadableFile';
import { unpackEntry } from './unpackEntry';
import type { ZipEntry } from './zipEntry';

/** The parts of a workbook file, by name, unpacked one at a time. */
export interface ZipPackage {
  /** Limits what is read from the file. */
  readonly limit: ByteLimit;
  /** The part's name as the zip spells it, or null when there is no such part. */
  find(name: string): string | null;
  /** Unpacks a part that `find` returned, piece by piece. */
  unpack(name: string): AsyncGenerator<Buffer>;
}

/** Reads a zip's directory; nothing is unpacked yet. */
export async function openZip(source: ByteSource, limit: ByteLimit): Promise<ZipPackage> {
  const entries = await readDirectory(source, limit);
  const spellings = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  return {
    limit,
    find: (name) => spellings.get(name.toLowerCase()) ?? null,
    unpack: (name) => unpack(source, entries.get(name), name, limit),
  };
}

async function readDirectory(
  source: ByteSource,
  limit: ByteLimit,
): Promise<ReadonlyMap<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  try {
    for await (const entry of await directoryOf(source)) {
      limit.add('parts', 1);
      const { name } = entry;
      // A folder holds nothing itself.
      if (name.endsWith('/')) continue;
      const other = entries.get(name);
      if (other && !isSame(other, entry)) throw new UnreadableFile(corrupt(name));
      entries.set(name, entry);
    }
    return entries;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile({ kind: 'corruptZip', part: null });
  }
}

async function directoryOf(
  source: ByteSource,
): Promise<Iterable<ZipEntry> | AsyncIterable<ZipEntry>> {
  const plain = await plainDirectory(source);
  if (plain !== null) return plain;
  const { anyDirectory } = await import('./anyDirectory');
  return anyDirectory(source);
}

/** Whether a part that stands twice is the same both times. */
const isSame = (one: ZipEntry, other: ZipEntry): boolean =>
  one.crc32 === other.crc32 && one.unpackedSize === other.unpackedSize;

const corrupt = (part: string): FileFault => ({ kind: 'corruptZip', part });

async function* unpack(
  source: ByteSource,
  entry: ZipEntry | undefined,
  name: string,
  limit: ByteLimit,
): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new UnreadableFile(corrupt(name));
  if (entry.isEncrypted) throw new UnreadableFile({ kind: 'encrypted' });
  // A workbook may refer to the same small part a million times.
  limit.add('parts', 1);
  limit.require('bytes', entry.unpackedSize);
  let checkSum = 0;
  // The last piece waits for the sum: of a small part nothing is believed before it is known to be whole.
  let last: Buffer | null = null;
  try {
    for await (const chunk of unpackEntry(source, entry)) {
      limit.add('bytes', chunk.length);
      checkSum = crc32(chunk, checkSum);
      if (last !== null) yield last;
      last = chunk;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(corrupt(name));
  }
  if (checkSum !== entry.crc32) throw new UnreadableFile(corrupt(name));
  if (last !== null) yield last;
}
