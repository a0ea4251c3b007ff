import { type Figure, figure } from '../../figures/interval';
import { convertMoney, isMoneyUnit, type MoneyUnit, roundToOre } from '../../figures/money';
import { trim } from '../../figures/decimal';
import { type Quantity, readQuantity } from '../../language/numbers/readQuantity';
import type { WrittenCell } from '../../report/cell';
import { faulty, given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

/**
 * Reads an amount in its table's unit, rounded to öre. An amount that says another money unit is
 * converted; `%` or `st` in a money column is a fault.
 *
 * @param unit the unit of the table.
 * @param decimals how many of them the table shows.
 */
export function readMoneyCell(
  cell: WrittenCell,
  unit: MoneyUnit,
  decimals: number,
): Reading<Figure> {
  return readContent(cell, (content) => {
    if (typeof content === 'boolean') return unreadable('amount');
    const quantity =
      typeof content === 'number' ? readNumberCell(content, cell.format) : readQuantity(content);
    return quantity ? inUnit(quantity, unit, decimals) : unreadable('amount');
  });
}

function inUnit(quantity: Quantity, unit: MoneyUnit, decimals: number): Reading<Figure> {
  const written = quantity.unit ?? unit;
  if (!isMoneyUnit(written)) return faulty({ kind: 'unknownUnit', unit: written });
  const amount =
    written === unit ? quantity.value : trim(convertMoney(quantity.value, written, unit));
  return given(figure(trimBeyond(roundToOre(amount, unit), decimals), decimals));
}

/** Zeros typed beyond the table's decimals make a number no more exact: 257,10 is 257,1. */
function trimBeyond(amount: Figure['value'], decimals: number): Figure['value'] {
  if (amount.scale <= decimals) return amount;
  return trim(amount);
}
