/** A field of a SIE record: a text, or the object list in braces. */
export type Field = string | readonly string[];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Blanks and everything below them, tabs among it, keep fields apart. */
const isGap = (code: number): boolean => code <= 0x20;

/**
 * The fields of a line. Quotes may stand around any field, `\"` is a quote within one, and a list in
 * braces is one field whatever blanks it has.
 *
 * @param most how many fields are wanted; what follows is not looked at.
 * @returns null when a quote or a brace is not closed: the line is cut off or damaged.
 * @example splitFields('#TRANS 3990 { 1 "1100" } -12.50') // ['#TRANS', '3990', ['1', '1100'], '-12.50']
 */
export function splitFields(line: string, most = Infinity): readonly Field[] | null {
  const fields: Field[] = [];
  let list: string[] | null = null;
  for (let at = 0; at < line.length && fields.length < most;) {
    const code = line.charCodeAt(at);
    if (isGap(code)) {
      at++;
    } else if (code === OPEN && list === null) {
      list = [];
      at++;
    } else if (code === CLOSE && list !== null) {
      fields.push(list);
      list = null;
      at++;
    } else {
      const end = code === QUOTE ? quoteEnd(line, at + 1) : wordEnd(line, at, list !== null);
      if (end < 0) return null;
      const text =
        code === QUOTE ? line.slice(at + 1, end).replace(/\\(["\\])/g, '$1') : line.slice(at, end);
      (list ?? fields).push(text);
      at = code === QUOTE ? end + 1 : end;
    }
  }
  return list === null ? fields : null;
}

/** Where the closing quote stands; −1 when there is none. */
function quoteEnd(line: string, start: number): number {
  for (let at = start; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return -1;
}

function wordEnd(line: string, start: number, isInList: boolean): number {
  let at = start;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (isGap(code) || (isInList && code === CLOSE) || (code === OPEN && at > start)) break;
    at++;
  }
  return at;
}
