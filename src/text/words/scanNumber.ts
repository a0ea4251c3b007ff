import { isDigit, isSpace } from './characters';

/** The longest number that is read: nobody reports more digits, and a long run of them is none. */
const MOST_DIGITS = 18;

/** How far the digits go from a place. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charAt(end))) end++;
  return end;
}

/**
 * Where a number that begins at a digit ends: thousands in groups of three after a space, and
 * decimals after a comma or point.
 * @returns null for a run of digits that is too long to be a number; `end` is where it ends.
 */
export function scanNumber(text: string, start: number): { end: number; isNumber: boolean } {
  const first = digitsEnd(text, start);
  let end = first;
  if (first - start <= 3) {
    while (isGroup(text, end) && end - start < MOST_DIGITS) end += 4;
  }
  const mark = text.charAt(end);
  if ((mark === ',' || mark === '.') && isDigit(text.charAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  return { end, isNumber: first - start <= MOST_DIGITS && end - start <= 2 * MOST_DIGITS };
}

/** A space and exactly three digits. */
const isGroup = (text: string, at: number): boolean =>
  isSpace(text.charAt(at)) &&
  text.charAt(at) !== '\t' &&
  isDigit(text.charAt(at + 1)) &&
  isDigit(text.charAt(at + 2)) &&
  isDigit(text.charAt(at + 3)) &&
  !isDigit(text.charAt(at + 4));
