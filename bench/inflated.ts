import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Task } from './benchRow';

/** Inflating every part of a package at once and doing nothing with it: the floor of reading. */
export const inflated = (path: string, runs: number): Task => ({
  kind: 'task',
  runs,
  prepare: () =>
    Promise.resolve(() =>
      packedParts(readFileSync(path)).map((part) => inflateRawSync(part).length),
    ),
});

const DIRECTORY_END = 0x06054b50;

/** What is deflated in a zip, by its directory. */
function packedParts(zip: Buffer): Buffer[] {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== DIRECTORY_END) end--;
  const parts: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    const [size, header] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    if (isDeflated) parts.push(zip.subarray(start, start + size));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}
