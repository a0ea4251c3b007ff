import { type Decimal, decimalOf, powerOfTen, trim } from '../../figures/decimal';
import type { Quantity } from '../../language/numbers/readQuantity';
import { formatMeaning } from './formatMeaning';

/**
 * The number in a cell as its format shows it: 0.6154 with `0.00%` is 61,54 %, 257 100 000 with
 * `#,##0.0,,` is 257,1.
 *
 * @returns null for what is no number.
 */
export function readNumberCell(value: number, format: string): Quantity | null {
  const stored = decimalOf(value);
  if (!stored) return null;
  const { shift, unit } = formatMeaning(format, value);
  return { value: shift === 0 ? stored : shifted(stored, shift), unit };
}

function shifted({ digits, scale }: Decimal, shift: number): Decimal {
  return shift <= scale
    ? trim({ digits, scale: scale - shift })
    : { digits: digits * powerOfTen(shift - scale), scale: 0 };
}
