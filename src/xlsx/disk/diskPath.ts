/** A byte that is no UTF-8, as one code unit: U+DC00 + the byte, alone (the way of PEP 383). */
const STRAY_BYTE = /[\uDC80-\uDCFF]/u;
const STRAY = 0xdc00;

/**
 * The bytes of a path as text. On Linux a name may be any bytes, Latin-1 for instance; those that
 * are no UTF-8 are kept as lone surrogates, so that `diskPath` finds the same file again.
 */
export function pathText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((count) => decoded(bytes.subarray(at, at + count)) !== null);
    text +=
      length === undefined
        ? String.fromCharCode(STRAY + (bytes[at] ?? 0))
        : decoded(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return text;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** What to give to `node:fs` for a path: its bytes, where they are no UTF-8. */
export const diskPath = (path: string): string | Buffer =>
  STRAY_BYTE.test(path) ? pathBytes(path) : path;

/** The bytes of a path. */
export const pathBytes = (path: string): Buffer =>
  Buffer.concat(
    path
      .split(/([\uDC80-\uDCFF])/u)
      .map((piece) =>
        STRAY_BYTE.test(piece)
          ? Buffer.from([piece.charCodeAt(0) - STRAY])
          : Buffer.from(piece, 'utf8'),
      ),
  );

/** A path for a person, and for a program that takes only valid text: `r\xE4tt.xlsx`. */
export const readablePath = (path: string): string =>
  path
    .replace(
      /[\uDC80-\uDCFF]/gu,
      (stray) => `\\x${(stray.charCodeAt(0) - STRAY).toString(16).toUpperCase()}`,
    )
    .replace(/\p{Cs}/gu, '\uFFFD');
