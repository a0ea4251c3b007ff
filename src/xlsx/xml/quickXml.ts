import { isUtf8 } from 'node:buffer';
import { ByteNames, isAt } from './byteNames';
import { attributeText, byteText } from './byteText';
import { encodingOf } from './decodeXml';
import {
  BEGINS_NAME,
  DOUBTFUL,
  FORBIDDEN,
  IN_NAME,
  isSpace,
  KIND_OF_BYTE,
  LESS_THAN,
  wholeCharacters,
} from './xmlBytes';
import { UnreadBytes } from './unreadBytes';
import type { XmlEvents } from './xmlEvents';
import type { XmlAttributes } from './xmlHandlers';

/** Where one reader of a part stopped and another is to go on. */
export interface XmlPlace {
  /** The tags of the elements that are open there, from the root. */
  readonly within: readonly string[];
  /** `before` is before its first byte, where the encoding is not known yet. */
  readonly root: 'before' | 'expected' | 'open' | 'closed';
}

/** The attributes of a tag; quicker than an object without a prototype, and it inherits nothing either. */
const Found = class {} as new () => Record<string, string>;
Object.setPrototypeOf(Found.prototype, null);

const NO_ATTRIBUTES: XmlAttributes = Object.freeze(new Found());

const MARK_LENGTH = 3;

/** Deeper, longer and more than in any workbook: what is, is read carefully. */
const DEEPEST = 200;
const LONGEST_TOKEN = 1 << 20;

/** What a look at a token found instead of its end. */
const UNFINISHED = -1;
const NOT_PLAIN = -2;

const C = 0x63;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;

/**
 * Reads XML from its bytes, as long as it is plain: UTF-8 and well-formed, with names of ASCII and no
 * document type. It tells the same as `CarefulXml`, which goes on where this one stops.
 */
export class QuickXml {
  readonly #unread = new UnreadBytes();
  readonly #within: string[] = [];
  readonly #names = new ByteNames();
  #root: XmlPlace['root'] = 'before';
  #attributes: XmlAttributes = NO_ATTRIBUTES;
  #declares = false;

  constructor(private readonly events: XmlEvents) {}

  /** Where `rest` begins. */
  get place(): XmlPlace {
    return { within: this.#within, root: this.#root };
  }

  /** Bytes of a token that has begun and not ended. */
  get rest(): Buffer {
    return this.#unread.rest;
  }

  /** Reads on. @returns false when it met what is not plain; from there on, `rest` is unread. */
  write(chunk: Buffer): boolean {
    this.#unread.append(chunk);
    const { all, length } = this.#unread;
    const end = wholeCharacters(all, length);
    let at = 0;
    if (this.#root === 'before') {
      if (length < MARK_LENGTH) return false;
      if (encodingOf(chunk).toLowerCase() !== 'utf-8') return false;
      if (isMarked(all)) at = MARK_LENGTH;
    }
    if (!isUtf8(all.subarray(0, end))) return false;
    if (this.#root === 'before') this.#root = 'expected';
    return this.#scan(all, at, end);
  }

  /** Ends the part. @returns false when something is missing; then `rest` is unread. */
  end(): boolean {
    return this.#root === 'closed' && this.rest.every(isSpace);
  }

  #scan(bytes: Buffer, from: number, end: number): boolean {
    const { events } = this;
    let at = from;
    let next = at;
    while (at < end) {
      if (bytes[at] !== LESS) next = this.#text(bytes, at, end);
      else if (bytes[at + 1] === C && bytes[at + 2] === 0x20 && events.cell !== undefined) {
        // The greater part of a sheet goes this way.
        next = this.#within.length > 0 && events.ownsCells ? events.cell(bytes, at, end) : at;
        if (next === at) next = this.#open(bytes, at, end);
      } else next = this.#markup(bytes, at, end);
      if (next < 0) break;
      at = next;
    }
    this.#unread.readTo(at);
    return next !== NOT_PLAIN && end - at <= LONGEST_TOKEN;
  }

  #markup(bytes: Buffer, at: number, end: number): number {
    if (at + 1 >= end) return UNFINISHED;
    switch (bytes[at + 1]) {
      case SLASH:
        return this.#close(bytes, at, end);
      case QUESTION:
        return unread(bytes, at + 2, behind(bytes, '?>', at + 2, end));
      case BANG:
        return this.#remark(bytes, at, end);
      default:
        return this.#open(bytes, at, end);
    }
  }

  /** Text up to the next tag. */
  #text(bytes: Buffer, start: number, end: number): number {
    let kinds = 0;
    let at = start;
    while (at < end) {
      const kind = KIND_OF_BYTE[bytes[at] as number] as number;
      if (kind === LESS_THAN) break;
      kinds |= kind;
      at += 1;
    }
    if (at === end) return UNFINISHED;
    if (this.#within.length === 0) return isBlank(bytes, start, at) ? at : NOT_PLAIN;
    if ((kinds & FORBIDDEN) !== 0) return NOT_PLAIN;
    if (!this.events.hasText)
      return kinds === 0 || byteText(bytes, start, at, kinds) !== null ? at : NOT_PLAIN;
    const text = byteText(bytes, start, at, kinds);
    if (text === null) return NOT_PLAIN;
    this.events.text(text);
    return at;
  }

  /** A comment, or text without references. */
  #remark(bytes: Buffer, at: number, end: number): number {
    if (isAt(bytes, at, Math.min(at + 4, end), '<!--')) {
      const dashes = behind(bytes, '--', at + 4, end);
      if (dashes < 0 || dashes >= end) return UNFINISHED;
      return bytes[dashes] === GREATER ? unread(bytes, at + 4, dashes + 1) : NOT_PLAIN;
    }
    if (!isAt(bytes, at, Math.min(at + 9, end), '<![CDATA[')) {
      return end - at < 9 ? UNFINISHED : NOT_PLAIN;
    }
    if (this.#within.length === 0) return NOT_PLAIN;
    const next = behind(bytes, ']]>', at + 9, end);
    if (next < 0) return next;
    const text = unescaped(bytes, at + 9, next - 3);
    if (text === null) return NOT_PLAIN;
    if (text !== '') this.events.text(text);
    return next;
  }

  #close(bytes: Buffer, at: number, end: number): number {
    const tag = this.#within.at(-1);
    if (tag === undefined) return NOT_PLAIN;
    let next = at + 2 + tag.length;
    if (next >= end) return UNFINISHED;
    if (!isAt(bytes, at + 2, next, tag)) return NOT_PLAIN;
    while (next < end && isSpace(bytes[next])) next += 1;
    if (next >= end) return UNFINISHED;
    if (bytes[next] !== GREATER) return NOT_PLAIN;
    this.#leave(tag);
    return next + 1;
  }

  #leave(tag: string): void {
    this.#within.pop();
    if (this.#within.length === 0) this.#root = 'closed';
    this.events.close(tag);
  }

  #open(bytes: Buffer, start: number, end: number): number {
    let at = start + 1;
    if (BEGINS_NAME[bytes[at] as number] !== 1 || this.#root === 'closed') return NOT_PLAIN;
    while (at < end && IN_NAME[bytes[at] as number] === 1) at += 1;
    if (at >= end) return UNFINISHED;
    const tag = this.#names.at(bytes, start + 1, at);
    at = this.#attributesOf(bytes, at, end);
    if (at < 0) return at;
    const isEmpty = bytes[at] === SLASH;
    if (isEmpty) at += 1;
    if (at >= end) return UNFINISHED;
    if (bytes[at] !== GREATER || this.#within.length >= DEEPEST) return NOT_PLAIN;
    this.#root = 'open';
    this.#within.push(tag);
    this.events.open(tag, this.#attributes, this.#declares);
    if (isEmpty) this.#leave(tag);
    return at + 1;
  }

  /** Reads the attributes of a tag. @returns where what ends the tag begins. */
  #attributesOf(bytes: Buffer, from: number, end: number): number {
    this.#attributes = NO_ATTRIBUTES;
    this.#declares = false;
    let found: Record<string, string> | null = null;
    let at = from;
    for (;;) {
      const before = at;
      while (at < end && isSpace(bytes[at])) at += 1;
      if (at >= end) return UNFINISHED;
      if (bytes[at] === GREATER || bytes[at] === SLASH) break;
      if (at === before || BEGINS_NAME[bytes[at] as number] !== 1) return NOT_PLAIN;
      const nameAt = at;
      while (at < end && IN_NAME[bytes[at] as number] === 1) at += 1;
      const name = this.#names.at(bytes, nameAt, at);
      while (at < end && isSpace(bytes[at])) at += 1;
      if (at >= end) return UNFINISHED;
      if (bytes[at] !== EQUALS) return NOT_PLAIN;
      at += 1;
      while (at < end && isSpace(bytes[at])) at += 1;
      const quote = bytes[at];
      if (at >= end) return UNFINISHED;
      if (quote !== 0x22 && quote !== 0x27) return NOT_PLAIN;
      const valueAt = at + 1;
      let kinds = 0;
      for (at = valueAt; at < end && bytes[at] !== quote; at++) {
        kinds |= KIND_OF_BYTE[bytes[at] as number] as number;
      }
      if ((kinds & LESS_THAN) !== 0) return NOT_PLAIN;
      if (at >= end) return UNFINISHED;
      const value = attributeText(bytes, valueAt, at, kinds);
      if (value === null) return NOT_PLAIN;
      at += 1;
      found ??= new Found();
      if (found[name] !== undefined) return NOT_PLAIN;
      found[name] = value;
      if (name.startsWith('xmlns')) this.#declares = true;
    }
    if (found !== null) this.#attributes = found;
    return at;
  }
}

/** Whether a part begins with a byte order mark. */
const isMarked = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(bytes[at])) return false;
  return true;
}

/** Where something that is looked for ends. */
function behind(bytes: Buffer, wanted: string, from: number, end: number): number {
  const at = bytes.indexOf(wanted, from, 'latin1');
  return at < 0 || at + wanted.length > end ? UNFINISHED : at + wanted.length;
}

function kindsOf(bytes: Buffer, start: number, end: number): number {
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= KIND_OF_BYTE[bytes[at] as number] as number;
  return kinds;
}

/** The end of what nobody reads; a forbidden character, which is dropped, may hide an earlier one. */
const unread = (bytes: Buffer, start: number, end: number): number =>
  (kindsOf(bytes, start, end) & (FORBIDDEN | DOUBTFUL)) === 0 ? end : NOT_PLAIN;

/** Text in which `&` stands for itself. */
function unescaped(bytes: Buffer, start: number, end: number): string | null {
  if ((kindsOf(bytes, start, end) & FORBIDDEN) !== 0) return null;
  const text = bytes.toString('utf8', start, end);
  return /[\uFFFE\uFFFF]/.test(text) ? null : text.replace(/\r\n?/g, '\n');
}
