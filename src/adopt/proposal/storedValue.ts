import { negate } from '../../figures/arithmetic';
import { trim, type Decimal } from '../../figures/decimal';
import { convertMoney, type MoneyUnit } from '../../figures/money';
import { storedAmount } from '../../workbook/cells/storedAmount';
import type { CellSource } from './adoption';

/**
 * The number to store in a user's cell so that it is read as an amount of Tertial's: in that cell's
 * own sign and unit.
 *
 * @param amount in Tertial's sign and in `unit`.
 * @param unit the report's unit.
 * @example storedValue(decimal('1.3'), 'mnkr', { sign: -1, unit: 'tkr', … }) // -1300
 */
export function storedValue(amount: Decimal, unit: MoneyUnit, source: CellSource): number {
  const own = source.unit ?? unit;
  const signed = source.sign === 1 ? amount : negate(amount);
  const converted = own === unit ? signed : trim(convertMoney(signed, unit, own));
  return storedAmount(converted, own, source.written?.format ?? 'General');
}
