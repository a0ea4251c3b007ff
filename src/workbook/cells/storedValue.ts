import type { Decimal } from '../../figures/decimal';
import type { MoneyUnit } from '../../figures/money';
import type { WrittenCell } from '../../report/cell';
import { ownAmount } from '../../report/ownAmount';
import { storedAmount } from './storedAmount';

/** A cell that holds an amount in a sign and a unit of its own. */
export interface OwnCell {
  readonly sign: 1 | -1;
  /** The unit that the cell is written in; null for that of the report. */
  readonly unit: MoneyUnit | null;
  /** What stands in it; null for a blank cell. */
  readonly written: WrittenCell | null;
}

/**
 * The number to store in a cell so that it is read as an amount of Tertial's: in that cell's own sign
 * and unit.
 *
 * @param amount in Tertial's sign and in `unit`.
 * @param unit the report's unit.
 * @example storedValue(decimal('1.3'), 'mnkr', { sign: -1, unit: 'tkr', … }) // -1300
 */
export function storedValue(amount: Decimal, unit: MoneyUnit, cell: OwnCell): number {
  const format = cell.written?.format ?? 'General';
  return storedAmount(ownAmount(amount, unit, cell), cell.unit ?? unit, format);
}
