import { type Decimal, trim } from '../../figures/decimal';
import { round } from '../../figures/round';
import { readQuantity } from '../../language/numbers/readQuantity';
import { foldText } from '../../language/words/cleanText';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

/** Excel's true and false as text, in Swedish and English. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['sant', true],
  ['true', true],
  ['falskt', false],
  ['false', false],
]);

/**
 * Excel reckons with binary fractions: 257,1 − 265,4 + 8,3 leaves 0,00000000000001. Decimals beyond
 * these say nothing about the amounts.
 */
const DECIMALS = 6;

/** Reads a number without a unit, as its format shows it: `0,5`. */
export const readNumber = (cell: WrittenCell): Reading<Decimal> =>
  readContent(cell, (content) => {
    const value = typeof content === 'boolean' ? null : numberIn(content, cell.format);
    return value ? given(value) : unreadable('number');
  });

/** Reads what a control came to: SANT, FALSKT, or a difference, rounded to six decimals. */
export const readVerdictCell = (cell: WrittenCell): Reading<boolean | Decimal> =>
  readContent<boolean | Decimal>(cell, (content) => {
    if (typeof content === 'boolean') return given(content);
    const truth = typeof content === 'string' ? TRUTHS.get(foldText(content)) : undefined;
    if (truth !== undefined) return given(truth);
    const difference = numberIn(content, cell.format);
    return difference ? given(trim(round(difference, DECIMALS))) : unreadable('verdict');
  });

function numberIn(content: string | number, format: string): Decimal | null {
  const quantity =
    typeof content === 'number' ? readNumberCell(content, format) : readQuantity(content);
  if (!quantity || (typeof content === 'string' && quantity.unit !== null)) return null;
  return quantity.value;
}
