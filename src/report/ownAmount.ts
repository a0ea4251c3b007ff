import { negate } from '../figures/arithmetic';
import { trim, type Decimal } from '../figures/decimal';
import { convertMoney, type MoneyUnit } from '../figures/money';
import type { Conversion } from './datum';

/**
 * An amount of Tertial's as its cell writes it, number format apart: in the sign and unit of the cell.
 *
 * @param unit of the amount.
 * @example ownAmount(decimal('1.3'), 'mnkr', { sign: -1, unit: 'tkr' }) // -1300
 */
export function ownAmount(
  amount: Decimal,
  unit: MoneyUnit,
  { sign, unit: own }: Pick<Conversion, 'sign' | 'unit'>,
): Decimal {
  const signed = sign === 1 ? amount : negate(amount);
  return own === null || own === unit ? signed : trim(convertMoney(signed, unit, own));
}
