import { convertMoney, isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { toNumber } from '../../figures/decimal';
import type { WrittenCell } from '../../report/cell';
import type { ThresholdValue } from '../../report/heading';
import { faulty, given, readContent, type Reading, unreadable } from './reading';
import { hundredth, quantityOf } from './readShare';

/**
 * A changed threshold of a rule: a share as a fraction, an amount in the report's unit, or a bare
 * number that the rule must make sense of.
 */
export function readThreshold(cell: WrittenCell, unit: MoneyUnit): Reading<ThresholdValue> {
  return readContent<ThresholdValue>(cell, (content) => {
    const quantity = quantityOf(content, cell.format);
    if (!quantity || toNumber(quantity.value) < 0) return unreadable('share');
    if (quantity.unit === null) return given({ number: quantity.value, unit: 'bare' });
    if (quantity.unit === '%') return given({ number: hundredth(quantity.value), unit: 'share' });
    if (!isMoneyUnit(quantity.unit)) return faulty({ kind: 'unknownUnit', unit: quantity.unit });
    return given({ number: convertMoney(quantity.value, quantity.unit, unit), unit: 'money' });
  });
}
