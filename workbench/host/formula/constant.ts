import type { Scalar } from '../model/cells/cell';

/** The value of a formula that is a constant: `="text"`, `=0.25`, `=TRUE`, `=#N/A`. */
export function constantOf(formula: string): Scalar | undefined {
  const text = formula.replace(/^=/, '').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(upper)
    ? { error: upper }
    : undefined;
}
