/** How the letters of a ledger file are stored. */
export type Encoding = 'ASCII' | 'UTF-8' | 'UTF-16' | 'CP437' | 'Windows-1252';

/** What the bytes 128–255 of the two old character sets stand for. */
const UPPER: Readonly<Record<'CP437' | 'Windows-1252', string>> = {
  CP437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  'Windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
    Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join(''),
};

/** The letters that Swedish words have beyond a–z. */
const LETTERS = 'åäöÅÄÖéÉüÜ';

const isLetterIn = (set: keyof typeof UPPER): readonly boolean[] =>
  [...UPPER[set]].map((sign) => LETTERS.includes(sign));

const CP437_LETTERS = isLetterIn('CP437');
const LATIN_LETTERS = isLetterIn('Windows-1252');

/**
 * The text of bytes in a given encoding. Never fails: in UTF-8 a byte that is none becomes U+FFFD.
 * @example decodeBytes(Uint8Array.of(0x84), 'CP437') // 'ä'
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'UTF-16') return new TextDecoder('utf-16le').decode(bytes);
  if (encoding === 'UTF-8' || encoding === 'ASCII') return new TextDecoder().decode(bytes);
  const upper = UPPER[encoding];
  let text = '';
  for (const byte of bytes)
    text += byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '');
  return text;
}

/** The bytes of a text in one of the old sets; null when it has a sign that the set lacks. */
export function encodeText(text: string, encoding: keyof typeof UPPER): Uint8Array | null {
  const bytes = Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 128 ? code : UPPER[encoding].indexOf(sign) + 128;
  });
  return bytes.some((byte, at) => byte === 127 && text[at] !== '\u007F')
    ? null
    : Uint8Array.from(bytes);
}

/**
 * Which encoding the bytes have: strict UTF-8 where they are that; else the old set in which more
 * of them are Swedish letters. `#FORMAT PC8` is not asked: programs write it above UTF-8 too.
 *
 * @param counts how often each byte stands in the file, by its number.
 * @param isUtf8 whether all of it is well-formed UTF-8.
 */
export function chooseEncoding(counts: Readonly<Uint32Array>, isUtf8: boolean): Encoding {
  let [high, cp437, latin] = [0, 0, 0];
  for (let byte = 128; byte < 256; byte++) {
    const count = counts[byte] ?? 0;
    high += count;
    if (CP437_LETTERS[byte - 128]) cp437 += count;
    if (LATIN_LETTERS[byte - 128]) latin += count;
  }
  if (high === 0) return 'ASCII';
  if (isUtf8) return 'UTF-8';
  return latin > cp437 ? 'Windows-1252' : 'CP437';
}

/**
 * The text without the damage of having been read once in the wrong encoding: `NÃ¤mnd` and `N├ñmnd`
 * are Nämnd. A text that is right is returned as it is.
 */
export function repairText(text: string): string {
  if (!/[Ã├]/.test(text)) return text;
  for (const set of ['Windows-1252', 'CP437'] as const) {
    const bytes = encodeText(text, set);
    if (bytes === null) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // It was not that.
    }
  }
  return text;
}
