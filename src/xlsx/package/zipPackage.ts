import { crc32 } from 'node:zlib';
import {
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  type Entry,
  type ZipFile,
} from 'yauzl';
import type { ByteSource } from './byteSource';
import type { ByteLimit } from './byteLimit';
import type { FileFault } from './fileFault';
import { SourceReader } from './sourceReader';
import { UnreadableFile } from './unreadableFile';

/** The parts of a workbook file, by name, unpacked one at a time. */
export interface ZipPackage {
  /** Limits what is read from the file. */
  readonly limit: ByteLimit;
  /** The part's name as the zip spells it, or null when there is no such part. */
  find(name: string): string | null;
  /** Unpacks a part that `find` returned, piece by piece. */
  unpack(name: string): AsyncGenerator<Uint8Array>;
}

/** Reads a zip's directory; nothing is unpacked yet. */
export async function openZip(source: ByteSource, limit: ByteLimit): Promise<ZipPackage> {
  const { zip, entries } = await readDirectory(source, limit);
  const spellings = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  return {
    limit,
    find: (name) => spellings.get(name.toLowerCase()) ?? null,
    unpack: (name) => unpack(zip, entries.get(name), name, limit),
  };
}

async function readDirectory(
  source: ByteSource,
  limit: ByteLimit,
): Promise<{ zip: ZipFile; entries: ReadonlyMap<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
      // Names are only looked up, never written to, so unusual ones do no harm.
      decodeStrings: false,
      // The checksum finds more, and in which part.
      validateEntrySizes: false,
    });
    for await (const entry of zip.eachEntry()) {
      limit.add('parts', 1);
      const name = partName(entry);
      // A folder holds nothing itself.
      if (name.endsWith('/')) continue;
      const other = entries.get(name);
      if (other && !isSame(other, entry)) throw new UnreadableFile(corrupt(name));
      entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile({ kind: 'corruptZip', part: null });
  }
}

function partName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return cleanPartName(getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false));
}

/** A part's name without the ways that programs misspell it: `\xl\workbook.xml`, `/xl/workbook.xml`. */
export const cleanPartName = (name: string): string =>
  name.replace(/[/\\]+/g, '/').replace(/^(?:\.?\/)+/, '');

/** Whether a part that stands twice is the same both times. */
const isSame = (one: Entry, other: Entry): boolean =>
  one.crc32 === other.crc32 && one.uncompressedSize === other.uncompressedSize;

const corrupt = (part: string): FileFault => ({ kind: 'corruptZip', part });

async function* unpack(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
  limit: ByteLimit,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new UnreadableFile(corrupt(name));
  if (entry.isEncrypted()) throw new UnreadableFile({ kind: 'encrypted' });
  // A workbook may refer to the same small part a million times.
  limit.add('parts', 1);
  limit.require('bytes', entry.uncompressedSize);
  let checkSum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // The loop sees the errors; this keeps one that comes after it from ending the process.
    stream.on('error', () => undefined);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        limit.add('bytes', chunk.length);
        checkSum = crc32(chunk, checkSum);
        yield chunk;
      }
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(corrupt(name));
  }
  if (checkSum !== entry.crc32) throw new UnreadableFile(corrupt(name));
}
