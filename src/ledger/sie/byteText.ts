import { chooseEncoding, decodeBytes, type Encoding } from './encoding';

/**
 * A file is read before its encoding is known, so its bytes go through the program as text in which
 * every sign stands for one byte; names become real text at the end. Only the platform's own decoder
 * is fast enough, and what it makes of each byte is asked rather than assumed.
 */
const ANY_BYTE = 'windows-1252';
const ALL = new TextDecoder(ANY_BYTE).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTE_OF = new Map([...ALL].map((sign, byte) => [sign.charCodeAt(0), byte]));

const HIGH = /[^\0-\x7F]/g;

/** Takes the bytes of a file piece by piece, and finds out their encoding on the way. */
export class ByteText {
  readonly #counts = new Uint32Array(256);
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #isUtf8 = true;
  #wide: TextDecoder | null = null;
  #isFirst = true;
  #hasMark = false;
  #isBinary = false;

  /** Whether the bytes hold what no text does. */
  get isBinary(): boolean {
    return this.#isBinary;
  }

  /** The piece as text of one sign a byte; of a file in UTF-16 as real text. */
  take(piece: Uint8Array): string {
    const bytes = this.#isFirst ? this.#withoutMark(piece) : piece;
    this.#isFirst = false;
    if (this.#wide) return this.#wide.decode(bytes, { stream: true });
    const text = new TextDecoder(ANY_BYTE).decode(bytes);
    if (text.includes('\0')) this.#isBinary = true;
    this.#count(text);
    if (this.#isUtf8) this.#isUtf8 = this.#takesUtf8(bytes);
    return text;
  }

  /** The encoding, once every piece has been taken. */
  encoding(): Encoding {
    if (this.#wide) return 'UTF-16';
    if (this.#hasMark) return 'UTF-8';
    return chooseEncoding(this.#counts, this.#isUtf8 && this.#endsUtf8());
  }

  /** A byte-order mark says the encoding and is no part of the text. */
  #withoutMark(piece: Uint8Array): Uint8Array {
    const [first, second, third] = piece;
    if (first === 0xef && second === 0xbb && third === 0xbf) {
      this.#hasMark = true;
      return piece.subarray(3);
    }
    if (first === 0xff && second === 0xfe) this.#wide = new TextDecoder('utf-16le');
    if (first === 0xfe && second === 0xff) this.#wide = new TextDecoder('utf-16be');
    return piece;
  }

  #count(text: string): void {
    for (const [sign] of text.matchAll(HIGH)) {
      const byte = BYTE_OF.get(sign.charCodeAt(0)) ?? 0;
      this.#counts[byte] = (this.#counts[byte] ?? 0) + 1;
    }
  }

  #takesUtf8(bytes: Uint8Array): boolean {
    try {
      this.#utf8.decode(bytes, { stream: true });
      return true;
    } catch {
      return false;
    }
  }

  #endsUtf8(): boolean {
    try {
      this.#utf8.decode();
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Real text from text of one sign a byte.
 * @example textIn('N\u201Emnd', 'CP437') // 'Nämnd', where the byte 0x84 went as U+201E
 */
export function textIn(text: string, encoding: Encoding): string {
  if (encoding === 'UTF-16' || /^[\0-\x7F]*$/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = BYTE_OF.get(text.charCodeAt(at)) ?? 0;
  return decodeBytes(bytes, encoding);
}
