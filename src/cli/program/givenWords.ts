import { readFileSync, readlinkSync } from 'node:fs';
import { pathText } from '../../xlsx/disk/diskPath';
import { withLostBytes } from './lostBytes';

/** What Node makes of bytes that are no UTF-8. */
const LOST = '\uFFFD';

/**
 * The words of the command with every byte of theirs: Node reads them as UTF-8 and forgets which
 * bytes were none, but Linux still has them.
 *
 * @param known the words as Node has them.
 * @param folder what paths among them are relative to.
 */
export function givenWords(known: readonly string[], folder: string): readonly string[] {
  if (!known.some((word) => word.includes(LOST))) return known;
  return wordsInBytes(known).map((word) => withLostBytes(word, folder));
}

/** The folder that the command runs in, likewise. */
export function givenFolder(known: string): string {
  if (!known.includes(LOST)) return known;
  try {
    return pathText(readlinkSync('/proc/self/cwd', 'buffer'));
  } catch {
    return known;
  }
}

function wordsInBytes(known: readonly string[]): readonly string[] {
  try {
    const words = splitAtZero(readFileSync('/proc/self/cmdline')).slice(-known.length);
    const isSame =
      words.length === known.length && words.every((word, at) => word.toString() === known[at]);
    return isSame ? words.map(pathText) : known;
  } catch {
    return known;
  }
}

/** Every word in `/proc/self/cmdline` ends in a zero. */
function splitAtZero(bytes: Buffer): Buffer[] {
  const words: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0, start);
    const stop = end < 0 ? bytes.length : end;
    words.push(bytes.subarray(start, stop));
    start = stop + 1;
  }
  return words;
}
