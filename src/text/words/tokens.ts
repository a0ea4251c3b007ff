import { readDate } from '../../language/dates/readDate';
import { leadingNumber } from '../../language/numbers/leadingNumber';
import { isDash, isDigit, isLetter, isSpace } from './characters';
import { digitsEnd, scanNumber } from './scanNumber';
import type { Token } from './token';

/** Letters that may follow a number without a space, and still be its unit. */
const TIGHT_UNITS = new Set(['mnkr', 'mkr', 'msek', 'tkr', 'kkr', 'kr', 'st', 'mdkr', 'kronor']);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A text as words, numbers, dates and marks, each with its place. Every character is looked at a
 * fixed number of times, so that the cost grows linearly with the text.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (isSpace(character) || character === '\r') {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    found.push(token);
    at = token.end;
  }
  return found;
}

function tokenAt(text: string, start: number): Token {
  const character = text.charAt(start);
  if (isLetter(character)) return piece('word', text, start, wordEnd(text, start));
  if (isDigit(character)) return numberAt(text, start, start, null);
  const next = text.charAt(start + 1);
  if (isSign(text, start) && isDigit(next)) {
    return numberAt(text, start, start + 1, character === '+' ? 1 : -1);
  }
  return piece('mark', text, start, start + 1);
}

/** A sign stands before a digit and after a space, never between two words or numbers. */
function isSign(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== '+' && !isDash(character)) return false;
  const before = text.charAt(at - 1);
  return before === '' || !(isLetter(before) || isDigit(before) || before === '%');
}

/** Words may hold hyphens, digits and points between letters: `KF-mål`, `CO2`, `t.ex`, `KF1.1`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  let hasDigit = false;
  for (;;) {
    const character = text.charAt(end);
    const next = text.charAt(end + 1);
    if (isDigit(character)) hasDigit = true;
    const isInside = isLetter(character) || isDigit(character);
    const joins =
      (isDash(character) && character !== '\u2013' && (isLetter(next) || isDigit(next))) ||
      (character === '.' && (hasDigit ? isDigit(next) : isAbbreviation(text, end))) ||
      (character === '\u00AD' && isLetter(next));
    if (!isInside && !joins) return end;
    end++;
  }
}

/** A point with a letter before and a letter after: `t.ex`, `p.g.a`. */
const isAbbreviation = (text: string, point: number): boolean =>
  isLetter(text.charAt(point + 1)) && !isLetter(text.charAt(point - 3)) && point >= 1;

function numberAt(text: string, start: number, digits: number, sign: 1 | -1 | null): Token {
  const date = text.slice(digits, digits + 10);
  if (sign === null && ISO_DATE.test(date) && !isDigit(text.charAt(digits + 10))) {
    const read = readDate(date);
    if (read) return { ...piece('word', text, start, digits + 10), kind: 'date', date: read };
  }
  if (isZeroLed(text, digits)) return piece('identifier', text, start, phoneEnd(text, digits));
  const { end, isNumber } = scanNumber(text, digits);
  const follows = identifierEnd(text, end);
  if (follows !== end || !isNumber) return piece('identifier', text, start, follows);
  const number = leadingNumber(text.slice(digits, end));
  if (!number || number.rest !== '') {
    return piece('identifier', text, start, end);
  }
  return { ...piece('word', text, start, end), kind: 'number', value: number.value, sign };
}

/** `08` begins a phone number, `0,8` an amount. */
const isZeroLed = (text: string, digits: number): boolean =>
  text.charAt(digits) === '0' && isDigit(text.charAt(digits + 1));

/** `08-465 004 37`: digits, hyphens and single spaces. */
function phoneEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  while ((isDash(text.charAt(end)) || isSpace(text.charAt(end))) && isDigit(text.charAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  return end;
}

/** How far an identifier goes on after digits: `2023/77`, `2010:800`, `08-465`, `24-timmars`, `3D`. */
function identifierEnd(text: string, end: number): number {
  const character = text.charAt(end);
  const next = text.charAt(end + 1);
  if (isLetter(character)) {
    const letters = wordEnd(text, end);
    return TIGHT_UNITS.has(text.slice(end, letters).toLowerCase()) ? end : letters;
  }
  if ((character === '/' || character === ':' || character === '.') && isDigit(next)) {
    return identifierRun(text, end + 1);
  }
  if (isDash(character) && character !== '\u2013' && isLetter(next)) return wordEnd(text, end + 1);
  return end;
}

function identifierRun(text: string, start: number): number {
  let end = digitsEnd(text, start);
  while ('/:.-'.includes(text.charAt(end) || ' ') && isDigit(text.charAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  return end;
}

function piece<Kind extends 'word' | 'identifier' | 'mark'>(
  kind: Kind,
  text: string,
  start: number,
  end: number,
) {
  const written = text.slice(start, end);
  return { kind, text: written, low: written.toLowerCase(), start, end };
}
