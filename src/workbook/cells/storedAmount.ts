import { movePoint, toNumber, type Decimal } from '../../figures/decimal';
import { convertMoney, isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { formatMeaning } from './formatMeaning';

/**
 * The number to store in a cell so that it is read as an amount: the other way of `readMoneyCell`.
 *
 * @param unit the unit of the table.
 * @param format the cell's number format, which may show another unit.
 * @example storedAmount(decimal('-1.3'), 'mnkr', '#,##0.0,,') // -1300000
 */
export function storedAmount(amount: Decimal, unit: MoneyUnit, format: string): number {
  const { shift, unit: shown } = formatMeaning(format);
  const inShown = shown !== null && isMoneyUnit(shown) ? convertMoney(amount, unit, shown) : amount;
  return toNumber(movePoint(inShown, -shift));
}
