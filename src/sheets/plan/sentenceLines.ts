import type { PlannedColumn } from './sheetPlan';

/** Letters that a column holds per unit of its width. */
const LETTERS = 1.1;

/**
 * A text run on over empty cells, but beyond the last column it would make the page wider, and so
 * smaller: sentences that there is no room for go to the next line.
 */
export function sentenceLines(text: string, columns: readonly PlannedColumn[]): string[] {
  const seen = columns.filter(({ hidden = false }) => !hidden);
  const room = LETTERS * seen.reduce((sum, { width }) => sum + width, 0);
  if (text.length <= room) return [text];
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=\.) (?=\p{Lu}|\d)/u)) {
    const longer = `${lines.at(-1) ?? ''} ${sentence}`;
    if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(sentence);
  }
  return lines;
}
