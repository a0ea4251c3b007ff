import { tokenize, type Token } from '../tokens';
import { swedishError } from './errorNames';
import { translateParts } from './formulaWords';
import { swedishFunction } from './functionNames';

/** A formula as Swedish Excel shows it: `=SUM(A1,1.5)` → `=SUMMA(A1;1,5)`. */
export function toSwedishFormula(formula: string): string {
  let braces = 0;
  return tokenize(formula)
    .map((token) => {
      if (token.text === '{') braces++;
      if (token.text === '}') braces--;
      return swedish(token, braces > 0);
    })
    .join('');
}

function swedish({ kind, text }: Token, inArray: boolean): string {
  switch (kind) {
    case 'function':
      return swedishFunction(text);
    case 'structured':
      return translateParts(text, 'sv');
    case 'number':
      return text.replace('.', ',');
    case 'error':
      return swedishError(text);
    case 'name':
      return /^(TRUE|FALSE)$/i.test(text) ? swedishFunction(text) : text;
    case 'mark':
      // In an array the comma separates columns, where Swedish Excel writes a backslash.
      return text === ',' ? (inArray ? '\\' : ';') : text;
    default:
      return text;
  }
}
