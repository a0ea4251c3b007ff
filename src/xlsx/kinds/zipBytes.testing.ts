import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from '../package/zipWorkbook.testing';

/** What a zip may have that common writers differ in. */
export interface ZipManner {
  /** How a part's name is spelled. */
  readonly name?: (part: string) => string;
  /** Packed, or as it is. */
  readonly isStored?: boolean;
  /** Check sum and sizes follow the part instead of standing before it. */
  readonly hasDescriptors?: boolean;
  /** Sizes and places take eight bytes. */
  readonly isZip64?: boolean;
  /** Entries for folders too. */
  readonly hasFolders?: boolean;
  /** The last part stands twice, the same both times. */
  readonly isLastTwice?: boolean;
  readonly comment?: string;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** Numbers of two, four and eight bytes, one after the other. */
function record(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** Zips parts in a manner of one's own. */
export function zipBytes(parts: Parts, manner: ZipManner): Uint8Array {
  const { isStored = false, hasDescriptors = false, isZip64 = false } = manner;
  const spelled = manner.name ?? ((part: string) => part);
  const entries = Object.entries(parts).map(([name, content]) => [spelled(name), content] as const);
  const folders = manner.hasFolders ? foldersOf(Object.keys(parts)) : [];
  const all = [...folders.map((folder) => [folder, ''] as const), ...entries];
  const last = all.at(-1);
  if (manner.isLastTwice && last) all.push(last);

  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  const put = (piece: Buffer): void => {
    pieces.push(piece);
    place += piece.length;
  };
  for (const [name, content] of all) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const sum = crc32(bytes);
    const flags = 0x800 | (hasDescriptors ? 8 : 0);
    const method = isStored ? 0 : 8;
    const nameBytes = Buffer.from(name);
    const size = isZip64 ? 8 : 4;
    const start = place;
    const here = hasDescriptors ? [0, 0, 0] : [sum, packed.length, bytes.length];
    const large = 0xffffffff;
    const shown = isZip64 ? [here[0], large, large] : here;
    const local64 = record([2, 1], [2, 16], [8, here[2] ?? 0], [8, here[1] ?? 0]);
    put(
      Buffer.concat([
        record([4, LOCAL], [2, isZip64 ? 45 : 20], [2, flags], [2, method], [2, 0], [2, 0x21]),
        record([4, shown[0] ?? 0], [4, shown[1] ?? 0], [4, shown[2] ?? 0]),
        record([2, nameBytes.length], [2, isZip64 ? local64.length : 0]),
        nameBytes,
        isZip64 ? local64 : Buffer.alloc(0),
        packed,
      ]),
    );
    if (hasDescriptors) {
      put(record([4, DESCRIPTOR], [4, sum], [size, packed.length], [size, bytes.length]));
    }
    const extra = isZip64
      ? record([2, 1], [2, 24], [8, bytes.length], [8, packed.length], [8, start])
      : Buffer.alloc(0);
    directory.push(
      Buffer.concat([
        record([4, CENTRAL], [2, 45], [2, isZip64 ? 45 : 20], [2, flags], [2, method]),
        record([2, 0], [2, 0x21], [4, sum]),
        record([4, isZip64 ? large : packed.length], [4, isZip64 ? large : bytes.length]),
        record([2, nameBytes.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
        record([4, isZip64 ? large : start]),
        nameBytes,
        extra,
      ]),
    );
  }
  const start = place;
  for (const entry of directory) put(entry);
  const length = place - start;
  const count = all.length;
  const comment = Buffer.from(manner.comment ?? '');
  if (isZip64) {
    const end = place;
    put(
      Buffer.concat([
        record([4, END64], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
        record([8, count], [8, count], [8, length], [8, start]),
        record([4, LOCATOR64], [4, 0], [8, end], [4, 1]),
      ]),
    );
  }
  const small = isZip64
    ? record([2, 0xffff], [2, 0xffff], [4, 0xffffffff], [4, 0xffffffff])
    : record([2, count], [2, count], [4, length], [4, start]);
  put(
    Buffer.concat([record([4, END], [2, 0], [2, 0]), small, record([2, comment.length]), comment]),
  );
  return Buffer.concat(pieces);
}

/** Every folder above the parts, once. */
const foldersOf = (parts: readonly string[]): string[] => [
  ...new Set(
    parts.flatMap((part) => [...part.matchAll(/\//g)].map(({ index }) => part.slice(0, index + 1))),
  ),
];
