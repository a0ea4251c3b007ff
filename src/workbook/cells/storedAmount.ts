import { movePoint, toNumber, type Decimal } from '../../figures/decimal';
import { convertMoney, isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { formatMeaning, formatMeanings, type FormatMeaning } from './formatMeaning';

/**
 * The number to store in a cell so that it is read as an amount: the other way of `readMoneyCell`.
 *
 * @param unit the unit of the table.
 * @param format the cell's number format, which may show another unit, by what is stored.
 * @example storedAmount(decimal('-1.3'), 'mnkr', '#,##0.0,,') // -1300000
 */
export function storedAmount(amount: Decimal, unit: MoneyUnit, format: string): number {
  const stored = formatMeanings(format).map(
    (meaning) => [meaning, storedBy(meaning, amount, unit)] as const,
  );
  const shown = stored.find(([meaning, value]) => formatMeaning(format, value) === meaning);
  return (shown ?? stored[0])?.[1] ?? toNumber(amount);
}

function storedBy({ shift, unit: shown }: FormatMeaning, amount: Decimal, unit: MoneyUnit): number {
  const inShown = shown !== null && isMoneyUnit(shown) ? convertMoney(amount, unit, shown) : amount;
  return toNumber(movePoint(inShown, -shift));
}
