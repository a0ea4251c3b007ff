export type TokenKind =
  'reference' | 'structured' | 'function' | 'name' | 'text' | 'number' | 'error' | 'mark' | 'space';

/** A token of a formula. The joined texts give the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const RULES: readonly [TokenKind, RegExp][] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  [
    'error',
    new RegExp(
      `(?:${SHEET})?#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!)`,
      'uy',
    ),
  ],
  ['reference', new RegExp(`(?:${SHEET})?(?:${AREA})(?![\\p{L}\\p{N}_(.!])#?`, 'uy')],
  ['structured', new RegExp(`(?:${WORD})?(?=\\[)`, 'uy')],
  ['function', new RegExp(`${WORD}(?=\\()`, 'uy')],
  ['name', new RegExp(`(?:${SHEET})?${WORD}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
];

/** Splits a formula, with or without its equals sign, into tokens. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === 'structured') return { kind, text: text + bracketed(formula, at + text.length) };
    if (text !== '') return { kind, text };
  }
  return { kind: 'mark', text: formula.charAt(at) };
}

/** The text from an opening bracket to its closing one; `'` escapes the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

/** A formula with some of its tokens replaced. */
export const mapTokens = (formula: string, replace: (token: Token) => string): string =>
  tokenize(formula).map(replace).join('');
