import { tokenize, type Token } from '../../host/formula/tokens';
import { englishError } from '../../host/formula/swedish/errorNames';
import { translateParts } from '../../host/formula/swedish/formulaWords';
import {
  englishFunction,
  isEnglishOnly,
  isSwedishOnly,
} from '../../host/formula/swedish/functionNames';

const SWEDISH_ERROR = /#(?:SAKNAS!|VÄRDEFEL!|REFERENS!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)/giu;

/**
 * A typed formula as the workbook keeps it: `=SUMMA(A1;1,5)` → `=SUM(A1,1.5)`. Names, and the signs
 * between arguments, may be Swedish or English. A comma between two digits is a decimal comma when
 * the rest of the formula is Swedish or neutral: see `commaIsDecimal`.
 */
export function fromSwedishFormula(formula: string): string {
  const tokens = tokenize(withEnglishErrors(formula));
  const decimal = commaIsDecimal(tokens);
  let braces = 0;
  return tokens
    .map((token, index) => {
      if (token.text === '{') braces++;
      if (token.text === '}') braces--;
      if (token.kind === 'mark') return mark(tokens, index, braces > 0, decimal);
      return english(token);
    })
    .join('');
}

/** Errors are one piece in English only; texts in quotes stay as they are. */
const withEnglishErrors = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(SWEDISH_ERROR, englishError)))
    .join('');

/** A semicolon or a Swedish name means Swedish; a decimal point or an English name means English. */
function commaIsDecimal(tokens: readonly Token[]): boolean {
  const some = (holds: (token: Token) => boolean): boolean => tokens.some(holds);
  const isName = ({ kind }: Token): boolean => kind === 'function';
  if (some(({ kind, text }) => kind === 'mark' && text === ';')) return true;
  if (some((token) => isName(token) && isSwedishOnly(token.text))) return true;
  if (some(({ kind, text }) => kind === 'number' && text.includes('.'))) return false;
  return !some((token) => isName(token) && isEnglishOnly(token.text));
}

function mark(tokens: readonly Token[], index: number, inArray: boolean, decimal: boolean): string {
  const { text = '' } = tokens[index] ?? {};
  if (text === ',') {
    const between = tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number';
    return between && decimal ? '.' : ',';
  }
  if (inArray) return text === '\\' ? ',' : text;
  return text === ';' ? ',' : text;
}

function english({ kind, text }: Token): string {
  if (kind === 'function') return englishFunction(text).toUpperCase();
  if (kind === 'structured') return translateParts(text, 'en');
  if (kind === 'name' && /^(SANT|FALSKT)$/i.test(text)) return englishFunction(text);
  if (kind === 'name') return text.replace(/^\\(?=\d|$)/, ',');
  return text;
}
