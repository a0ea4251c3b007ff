import { BROKEN_SPACE, DOUBTFUL, FORBIDDEN, REPLACED, WIDE } from './xmlBytes';

/**
 * The text of some bytes of a part: as UTF-8, with line ends and references as XML reads them.
 *
 * @param kinds what kinds of bytes are among them, see `KIND_OF_BYTE`.
 * @returns null when it holds what is not plain: a character that XML forbids, or a reference that
 *   is not one of XML's own or to a character by its number.
 */
export function byteText(bytes: Buffer, start: number, end: number, kinds: number): string | null {
  if ((kinds & FORBIDDEN) !== 0) return null;
  const text =
    (kinds & WIDE) === 0 ? plainText(bytes, start, end) : bytes.toString('utf8', start, end);
  if ((kinds & DOUBTFUL) !== 0 && /[\uFFFE\uFFFF]/.test(text)) return null;
  return (kinds & REPLACED) === 0 ? text : decoded(text.replace(/\r\n?/g, '\n'));
}

/** The same for the value of an attribute, in which every white space is read as a blank. */
export function attributeText(
  bytes: Buffer,
  start: number,
  end: number,
  kinds: number,
): string | null {
  if ((kinds & BROKEN_SPACE) === 0) return byteText(bytes, start, end, kinds);
  const raw = bytes.toString('utf8', start, end).replace(/\r\n?|[\t\n]/g, ' ');
  if ((kinds & FORBIDDEN) !== 0 || /[\uFFFE\uFFFF]/.test(raw)) return null;
  return decoded(raw);
}

const { fromCharCode } = String;

/**
 * Bytes of ASCII as text. The shortest, which are most, are made here: to ask the engine for them
 * takes longer.
 */
export function plainText(bytes: Buffer, start: number, end: number): string {
  const at = (index: number): number => bytes[start + index] as number;
  switch (end - start) {
    case 0:
      return '';
    case 1:
      return fromCharCode(at(0));
    case 2:
      return fromCharCode(at(0), at(1));
    case 3:
      return fromCharCode(at(0), at(1), at(2));
    case 4:
      return fromCharCode(at(0), at(1), at(2), at(3));
    case 5:
      return fromCharCode(at(0), at(1), at(2), at(3), at(4));
    case 6:
      return fromCharCode(at(0), at(1), at(2), at(3), at(4), at(5));
    default:
      return bytes.toString('latin1', start, end);
  }
}

const OWN: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** A text with its references replaced; null when one of them is not plain. */
function decoded(text: string): string | null {
  let isPlain = true;
  const result = text.replace(
    /&(?:#x([0-9A-Fa-f]{1,6});|#([0-9]{1,7});|[a-z]{2,4};)?/g,
    (reference, hex?: string, dec?: string) => {
      const own = OWN[reference];
      if (own !== undefined) return own;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      if (isCharacter(code)) return String.fromCodePoint(code);
      isPlain = false;
      return '';
    },
  );
  return isPlain ? result : null;
}

/** Whether XML allows a character; false for NaN. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
