import { Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byteSource';
import type { ZipEntry } from './zipEntry';

const STORED = 0;
const DEFLATED = 8;
const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
/** How much of the file is read, and unpacked, at a time. */
const CHUNK = 1 << 17;
/** A part no greater than this is unpacked at once: a stream costs more than what it carries. */
const SMALL = 1 << 19;

/** The bytes of a part, piece by piece. Throws where the zip is damaged; sums are for the caller. */
export async function* unpackEntry(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  const start = await dataOf(source, entry);
  if (entry.method === STORED) yield* range(source, start, entry.packedSize);
  else if (entry.method === DEFLATED) yield* inflated(source, start, entry);
  else throw new Error('packed in an unknown way');
}

/** Where the data of a part begin, by the header before them. */
async function dataOf(source: ByteSource, { headerAt, packedSize }: ZipEntry): Promise<number> {
  const header = await source.read(headerAt, HEADER_SIZE);
  if (header.length < HEADER_SIZE || header.readUInt32LE(0) !== HEADER) throw new Error('no part');
  const start = headerAt + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + packedSize > source.size) throw new Error('beyond the end of the file');
  return start;
}

async function* range(source: ByteSource, start: number, size: number): AsyncGenerator<Buffer> {
  for (let position = start; position < start + size;) {
    const bytes = await source.read(position, Math.min(CHUNK, start + size - position));
    if (bytes.length === 0) throw new Error('the file became shorter');
    yield bytes;
    position += bytes.length;
  }
}

async function* inflated(
  source: ByteSource,
  start: number,
  { packedSize, unpackedSize }: ZipEntry,
): AsyncGenerator<Buffer> {
  if (packedSize <= SMALL && unpackedSize <= SMALL) {
    const whole = inflatedAtOnce(await source.read(start, packedSize), unpackedSize);
    if (whole !== null) {
      if (whole.length > 0) yield whole;
      return;
    }
  }
  const packed = Readable.from(range(source, start, packedSize), { objectMode: false });
  const stream = createInflateRaw({ chunkSize: CHUNK });
  packed.on('error', (error) => stream.destroy(error));
  // The loop sees the errors; this keeps one that comes after it from ending the process.
  stream.on('error', () => undefined);
  try {
    for await (const chunk of packed.pipe(stream) as AsyncIterable<Buffer>) yield chunk;
  } finally {
    packed.destroy();
    stream.destroy();
  }
}

/** Null where the part is not as large as the zip says, or damaged: the stream knows how far it is right. */
function inflatedAtOnce(packed: Buffer, size: number): Buffer | null {
  try {
    const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1 };
    const whole = inflateRawSync(packed, options);
    return whole.length === size ? whole : null;
  } catch {
    return null;
  }
}
