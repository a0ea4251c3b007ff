/** What a byte may be, in text and in the value of an attribute. */
export const LESS_THAN = 1;
/** `&`, or a carriage return, which is read as a line feed. */
export const REPLACED = 2;
/** Of a letter outside ASCII. */
export const WIDE = 4;
/** Perhaps of a character that XML forbids, U+FFFE or U+FFFF. */
export const DOUBTFUL = 8;
/** A control character that XML forbids. */
export const FORBIDDEN = 16;
/** White space that is read as a blank in an attribute. */
export const BROKEN_SPACE = 32;

/** By byte, the sum of the above; 0 for the letters, digits and signs that stand for themselves. */
export const KIND_OF_BYTE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x3c) return LESS_THAN;
  if (byte === 0x26) return REPLACED;
  if (byte === 0x0d) return REPLACED | BROKEN_SPACE;
  if (byte === 0x09 || byte === 0x0a) return BROKEN_SPACE;
  if (byte < 0x20 || byte === 0x7f) return FORBIDDEN;
  if (byte === 0xef) return WIDE | DOUBTFUL;
  return byte >= 0x80 ? WIDE : 0;
});

/** Whether a byte may begin a name, and stand in one; names with other letters are not plain. */
export const BEGINS_NAME: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z_:]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
export const IN_NAME: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9_:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** How many of the first bytes are whole characters of UTF-8, if any of them are right. */
export function wholeCharacters(bytes: Uint8Array, length: number): number {
  // The last character begins among the last four bytes.
  for (let at = length - 1; at >= 0 && at >= length - 4; at--) {
    const byte = bytes[at] as number;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return at + size > length ? at : length;
    }
  }
  return length;
}
