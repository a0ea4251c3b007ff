import { roundToOre } from '../../figures/money';
import { trim } from '../../figures/decimal';
import { readQuantity } from '../../language/numbers/readQuantity';
import type { WrittenCell } from '../../report/cell';
import { formatMeaning } from './formatMeaning';
import { readNumberCell } from './readNumberCell';

/**
 * How exact the amounts of a balance sheet in kr are. `Decimaler` tells of the other tables: here the
 * cells do, whole kronor or öre.
 */
export interface BalancePrecision {
  /** The most decimals that an amount shows, at most two. */
  readonly decimals: number;
  /** Those of the cells whose format says nothing: 100 beside 12,50 is 100,00. */
  readonly unformatted: number;
}

/** @param cells of the table; those that hold no number say nothing. */
export function balancePrecision(cells: readonly WrittenCell[]): BalancePrecision {
  let [formatted, unformatted] = [0, 0];
  for (const cell of cells) {
    formatted = Math.max(formatted, decimalsByFormat(cell) ?? 0);
    unformatted = Math.max(unformatted, decimalsAsTyped(cell));
  }
  const decimals = Math.max(formatted, unformatted);
  return { decimals: Math.min(ORE, decimals), unformatted: Math.min(ORE, unformatted) };
}

const ORE = 2;

/** How many decimals an amount shows by its number format; null where that says nothing. */
export const decimalsByFormat = ({ value, format }: WrittenCell): number | null =>
  typeof value === 'number' ? formatMeaning(format, value).decimals : null;

function decimalsAsTyped(cell: WrittenCell): number {
  if (decimalsByFormat(cell) !== null) return 0;
  const { value, format } = cell;
  if (typeof value === 'number') {
    const quantity = readNumberCell(value, format);
    return quantity ? trim(roundToOre(quantity.value, 'kr')).scale : 0;
  }
  // A text shows its zeros: 12,50 has two decimals.
  return typeof value === 'string' ? (readQuantity(value)?.value.scale ?? 0) : 0;
}
