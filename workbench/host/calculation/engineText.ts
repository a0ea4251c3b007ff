import { formatReference, parseReference, referenceArea, withArea } from '../formula/reference';
import { tokenize, type Token } from '../formula/tokens';
import { holds } from '../model/area';
import type { Hosted } from '../protocol/hosted';
import type { Formula } from './formulaIndex';

/** A call of a custom function in a formula: the cell, and which of its calls. */
export const callSite = ({ sheet, row, column }: Formula, call: number): string =>
  `${sheet.id}|${row}|${column}|${call}`;

/** The name under which the engine knows the n-th custom function. */
export const engineName = (index: number): string => `XCFN_${index}`;

/**
 * A formula as the engine reads it: no equals sign, spills as areas, table names filled in, and
 * each custom function given its own cell as first argument, because the engine does not pass it.
 */
export function engineText(formula: Formula, host: Hosted): string {
  const tokens = tokenize(formula.text.slice(1));
  let calls = 0;
  return tokens
    .map((token, index) => {
      if (token.kind === 'reference') return referenceText(token.text, formula, host);
      if (token.kind === 'structured') return structuredText(token.text, formula);
      const called = token.kind === 'function' ? host.functions.indexOf(token.text) : undefined;
      if (called !== undefined) return `${engineName(called)}("${callSite(formula, calls++)}"`;
      return isOpening(tokens, index, host) ? argumentMark(tokens, index) : token.text;
    })
    .join('');
}

/** The opening bracket of a custom function was already written with its name. */
const isOpening = (tokens: readonly Token[], index: number, host: Hosted): boolean => {
  const before = tokens[index - 1];
  return before?.kind === 'function' && host.functions.indexOf(before.text) !== undefined;
};

const argumentMark = (tokens: readonly Token[], index: number): string =>
  tokens.slice(index + 1).find((token) => token.kind !== 'space')?.text === ')' ? '' : ',';

function referenceText(text: string, { sheet }: Formula, host: Hosted): string {
  const reference = parseReference(text);
  if (!reference?.spilled) return text;
  const on = reference.sheet === undefined ? sheet : host.book.sheet(reference.sheet);
  const area = referenceArea(reference);
  const spill = on?.cell(area.top, area.left)?.spill;
  if (!spill) return '#REF!';
  const spilled = {
    ...area,
    bottom: area.top + spill.rows - 1,
    right: area.left + spill.columns - 1,
  };
  return formatReference({ ...withArea(reference, spilled), spilled: false });
}

/** In a table, its own columns may stand without its name. */
function structuredText(text: string, { sheet, row, column }: Formula): string {
  if (!text.startsWith('[')) return text;
  const table = sheet.tables.find(({ area }) => holds(area, row, column));
  return table ? table.name + text : text;
}
