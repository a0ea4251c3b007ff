import type { ByteSource } from './byteSource';
import { cleanPartName, type ZipEntry } from './zipEntry';

const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const HEADER_SIZE = 46;
/** Far more than twenty thousand parts take. */
const LARGEST = 8 * 1024 ** 2;

const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const HEADER = 0x02014b50;
const IS_ENCRYPTED = 0x1;
const IS_STRONGLY_ENCRYPTED = 0x40;
/** Extra fields that change sizes, or the name. */
const ZIP64_SIZES = 0x0001;
const UNICODE_NAME = 0x7075;

/**
 * The directory of a zip as almost every program writes it: at the end, with names of plain letters.
 * It is read at once, where `anyDirectory` reads each entry by itself.
 *
 * @returns null for any other zip, damaged ones too.
 */
export async function plainDirectory(source: ByteSource): Promise<readonly ZipEntry[] | null> {
  const endAt = source.size - END_SIZE;
  const from = Math.max(endAt - LOCATOR_SIZE, 0);
  const tail = await source.read(from, source.size - from);
  const end = endAt - from;
  if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END) return null;
  const isZip64 = end === LOCATOR_SIZE && tail.readUInt32LE(0) === ZIP64_LOCATOR;
  const disk = tail.readUInt16LE(end + 4);
  const commentLength = tail.readUInt16LE(end + 20);
  if (isZip64 || disk !== 0 || commentLength !== 0) return null;

  const start = tail.readUInt32LE(end + 16);
  const size = endAt - start;
  if (size < 0 || size > LARGEST) return null;
  const directory = await source.read(start, size);
  return directory.length === size ? entriesIn(directory, tail.readUInt16LE(end + 10)) : null;
}

function entriesIn(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + HEADER_SIZE > directory.length || directory.readUInt32LE(at) !== HEADER) return null;
    const nameAt = at + HEADER_SIZE;
    const extraAt = nameAt + directory.readUInt16LE(at + 28);
    const commentAt = extraAt + directory.readUInt16LE(at + 30);
    const next = commentAt + directory.readUInt16LE(at + 32);
    if (next > directory.length) return null;
    const flags = directory.readUInt16LE(at + 8);
    const isPlain =
      (flags & IS_STRONGLY_ENCRYPTED) === 0 &&
      isPlainName(directory.subarray(nameAt, extraAt)) &&
      isPlainExtra(directory.subarray(extraAt, commentAt));
    if (!isPlain) return null;
    entries.push({
      name: cleanPartName(directory.toString('latin1', nameAt, extraAt)),
      isEncrypted: (flags & IS_ENCRYPTED) !== 0,
      method: directory.readUInt16LE(at + 10),
      crc32: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      unpackedSize: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

/** Whether a name means the same in every encoding that a zip may have. */
const isPlainName = (name: Buffer): boolean => name.every((byte) => byte >= 0x20 && byte < 0x7f);

function isPlainExtra(extra: Buffer): boolean {
  let at = 0;
  while (at + 4 <= extra.length) {
    const id = extra.readUInt16LE(at);
    at += 4 + extra.readUInt16LE(at + 2);
    if (id === ZIP64_SIZES || id === UNICODE_NAME || at > extra.length) return false;
  }
  return true;
}
