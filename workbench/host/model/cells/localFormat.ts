const NO_BREAK_SPACE = ' ';

/** The parts of a number format that are taken literally: quoted, escaped, or in brackets. */
const LITERAL = /("[^"]*"|\\.|_.|\*.|\[[^\]]*\])/;

/** Pairs of signs: standard, and in Swedish Excel. */
const SIGNS: readonly [string, string][] = [
  ['General', 'Standard'],
  ['yyyy', 'åååå'],
  ['yy', 'åå'],
  ['dddd', 'DDDD'],
  ['ddd', 'DDD'],
  ['dd', 'DD'],
  ['d', 'D'],
  ['hh', 'tt'],
  ['h', 't'],
  ['.', ','],
  [',', NO_BREAK_SPACE],
];

/** A number format as Swedish Excel shows it: `#,##0.0` → `# ##0,0`. */
export const toLocalFormat = (format: string): string => swap(format, 0, 1);

/** A number format as every Excel keeps it: `åååå-MM-DD` → `yyyy-MM-dd`. */
export const fromLocalFormat = (format: string): string => swap(format, 1, 0);

function swap(format: string, from: 0 | 1, to: 0 | 1): string {
  return format
    .split(LITERAL)
    .map((part, index) => (index % 2 === 1 ? part : swapPart(part, from, to)))
    .join('');
}

function swapPart(part: string, from: 0 | 1, to: 0 | 1): string {
  let text = '';
  for (let at = 0; at < part.length;) {
    const pair = SIGNS.find((signs) => part.startsWith(signs[from], at));
    text += pair ? pair[to] : part.charAt(at);
    at += pair ? pair[from].length : 1;
  }
  return text;
}
