import { tokenize, type Token } from '../../host/formula/tokens';

/** The call at the caret: the function, and the index of the argument. */
export interface CallAt {
  readonly name: string;
  readonly argument: number;
}

/** The innermost call before the caret of a formula; undefined outside every call. */
export function callAt(formula: string, caret: number): CallAt | undefined {
  if (!formula.startsWith('=')) return undefined;
  const open: { name: string; argument: number }[] = [];
  let before: Token | undefined;
  for (const token of tokenize(formula.slice(0, caret))) {
    const { text, kind } = token;
    if (text === '(')
      open.push({ name: before?.kind === 'function' ? before.text : '', argument: 0 });
    else if (text === ')') open.pop();
    else if (kind === 'mark' && text === ';') next(open.at(-1));
    else if (kind === 'mark' && text === ',' && !isDecimal(formula, before)) next(open.at(-1));
    before = token;
  }
  return open.reverse().find(({ name }) => name !== '');
}

const next = (call: { argument: number } | undefined): void => {
  if (call) call.argument++;
};

/** A comma after a digit is a decimal comma where semicolons separate the arguments. */
const isDecimal = (formula: string, before: Token | undefined): boolean =>
  before?.kind === 'number' && formula.includes(';');

/** The beginning of a function's name right before the caret, if one is being written. */
export function nameAt(formula: string, caret: number): string | undefined {
  if (!formula.startsWith('=')) return undefined;
  const before = formula.slice(0, caret);
  const isInText = (before.split('"').length - 1) % 2 === 1;
  const found = /(?<![\p{L}\p{N}_.!\]'])([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(before)?.[1];
  return isInText ? undefined : found;
}
