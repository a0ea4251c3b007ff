import { type Decimal, decimalOf } from '../../figures/decimal';
import { readNumber } from '../../language/numbers/readNumber';
import type { Argument, Content } from './argument';
import { type CellError, IMPOSSIBLE_NUMBER, invalidValue } from './cellError';
import { matrixOf } from './matrix';
import { quoted } from './quoted';

/** An argument of numbers, all in one unit: true numbers, or text as Swedes write them. */
export const amounts = (cells: unknown): Argument<Decimal> => ({
  cells: matrixOf(cells),
  read: readAmount,
});

/** The number in a cell. */
export function readAmount(content: Content): Decimal | CellError {
  if (typeof content === 'number') return decimalOf(content) ?? IMPOSSIBLE_NUMBER;
  const value = typeof content === 'string' ? readNumber(content) : null;
  return (
    value ??
    invalidValue({
      sv: `${quoted(content, 'sv')} är inget tal. Ange ett tal utan enhet, till exempel 53,8.`,
      en: `${quoted(content, 'en')} is not a number. Give a number without a unit, for example 53.8.`,
    })
  );
}
