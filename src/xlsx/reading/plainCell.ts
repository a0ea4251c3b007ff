import { KIND_OF_BYTE, LESS_THAN, REPLACED, DOUBTFUL, FORBIDDEN } from '../xml/xmlBytes';

/** What the `t` attribute of a plain cell may be. */
export type PlainType = 'n' | 's' | 'str' | 'b' | 'e';

const QUOTE = 0x22;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const A = 0x41;
const Z = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;

/** What a text may hold and still be the text that its bytes are. */
const NOT_PLAIN = REPLACED | DOUBTFUL | FORBIDDEN;

/** The type by its letters, as the number that their bytes are; null for others. */
function typeOf(letters: number): PlainType | null {
  switch (letters) {
    case 0x73:
      return 's';
    case 0x6e:
      return 'n';
    case 0x737472:
      return 'str';
    case 0x62:
      return 'b';
    case 0x65:
      return 'e';
    default:
      return null;
  }
}

/**
 * A cell as almost every program writes almost every cell, found in its bytes:
 * `<c r="B5" s="3" t="s"><f>A5*2</f><v>12</v></c>`, all but the reference optional. One object
 * serves all cells in turn.
 */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  type: PlainType = 'n';
  /** Where the text of its formula and that of its value begin and end; -1 where it has none. */
  formulaAt = -1;
  formulaEnd = -1;
  valueAt = -1;
  valueEnd = -1;
  /** Where the element ends. */
  end = 0;

  /**
   * Looks at the element that begins at a place.
   *
   * @returns whether it is plain, and ends before the bytes do.
   */
  find(bytes: Buffer, start: number, end: number): boolean {
    let at = this.#attributes(bytes, start + 2, end);
    this.formulaAt = this.valueAt = -1;
    if (at < 0 || at + 1 >= end) return false;
    if (bytes[at] === SLASH) {
      this.end = at + 2;
      return bytes[at + 1] === GREATER;
    }
    if (bytes[at] !== GREATER) return false;
    at += 1;
    // `<f>` or `<v>`, its text, and the same with a slash.
    if (bytes[at + 1] === 0x66 && bytes[at] === LESS && bytes[at + 2] === GREATER) {
      this.formulaAt = at + 3;
      this.formulaEnd = textEnd(bytes, at + 3, end);
      at = behindTag(bytes, this.formulaEnd, 0x66);
      if (at < 0) return false;
    }
    if (bytes[at + 1] === 0x76 && bytes[at] === LESS && bytes[at + 2] === GREATER) {
      this.valueAt = at + 3;
      this.valueEnd = textEnd(bytes, at + 3, end);
      at = behindTag(bytes, this.valueEnd, 0x76);
      if (at < 0) return false;
    }
    this.end = behindTag(bytes, at, 0x63);
    return this.end > 0 && this.end <= end;
  }

  /** Reads the attributes, each at most once. @returns where they end, -1 for others. */
  #attributes(bytes: Buffer, from: number, end: number): number {
    this.row = this.style = 0;
    this.type = 'n';
    let hasStyle = false;
    let hasType = false;
    let at = from;
    while (at < end && bytes[at] === 0x20) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== 0x3d || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      if (name === 0x72 && this.row === 0) at = this.#reference(bytes, at);
      else if (name === 0x73 && !hasStyle) {
        hasStyle = true;
        at = this.#style(bytes, at);
      } else if (name === 0x74 && !hasType) {
        hasType = true;
        at = this.#type(bytes, at);
      } else return -1;
      if (at < 0 || bytes[at] !== QUOTE) return -1;
      at += 1;
    }
    return this.row === 0 ? -1 : at;
  }

  #reference(bytes: Buffer, from: number): number {
    let at = from;
    let column = 0;
    for (let byte = bytes[at] as number; byte >= A && byte <= Z && at < from + 3;) {
      column = column * 26 + byte - A + 1;
      byte = bytes[++at] as number;
    }
    const digitsAt = at;
    let row = 0;
    for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE && at < digitsAt + 7;) {
      row = row * 10 + byte - ZERO;
      byte = bytes[++at] as number;
    }
    this.column = column;
    this.row = row;
    return at;
  }

  #style(bytes: Buffer, from: number): number {
    let at = from;
    let style = 0;
    for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE && at < from + 6;) {
      style = style * 10 + byte - ZERO;
      byte = bytes[++at] as number;
    }
    this.style = style;
    return at === from ? -1 : at;
  }

  #type(bytes: Buffer, from: number): number {
    let at = from;
    let letters = 0;
    for (let byte = bytes[at] as number; byte !== QUOTE && at < from + 3;) {
      letters = letters * 256 + byte;
      byte = bytes[++at] as number;
    }
    const type = typeOf(letters);
    if (type === null) return -1;
    this.type = type;
    return at;
  }
}

/** Where a text ends that is what its bytes say; -1 when it is not, or does not end. */
function textEnd(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const kind = KIND_OF_BYTE[bytes[at] as number] as number;
    if (kind === LESS_THAN) return at;
    if ((kind & NOT_PLAIN) !== 0) return -1;
  }
  return -1;
}

/** Where the end tag of a name with one letter ends, when it begins there; otherwise -1. */
const behindTag = (bytes: Buffer, at: number, letter: number): number =>
  at >= 0 &&
  bytes[at] === LESS &&
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === letter &&
  bytes[at + 3] === GREATER
    ? at + 4
    : -1;
