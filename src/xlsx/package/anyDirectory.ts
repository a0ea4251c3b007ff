import { fromRandomAccessReaderPromise, getFileNameLowLevel, type Entry } from 'yauzl';
import type { ByteSource } from './byteSource';
import { SourceReader } from './sourceReader';
import { cleanPartName, type ZipEntry } from './zipEntry';

/** The directory of any zip, one entry after the other. Throws where it is damaged. */
export async function* anyDirectory(source: ByteSource): AsyncGenerator<ZipEntry> {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    autoClose: false,
    // Names are only looked up, never written to, so unusual ones do no harm.
    decodeStrings: false,
    // The checksum finds more, and in which part.
    validateEntrySizes: false,
  });
  for await (const entry of zip.eachEntry()) yield entryOf(entry);
}

const entryOf = (entry: Entry): ZipEntry => ({
  name: cleanPartName(
    getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
  ),
  isEncrypted: entry.isEncrypted(),
  method: entry.compressionMethod,
  crc32: entry.crc32,
  packedSize: entry.compressedSize,
  unpackedSize: entry.uncompressedSize,
  headerAt: entry.relativeOffsetOfLocalHeader,
});
