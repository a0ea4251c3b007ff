import { compare } from '../../figures/compare';
import { type Decimal, trim, ZERO } from '../../figures/decimal';
import { type Quantity, readQuantity } from '../../language/numbers/readQuantity';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

const ONE: Decimal = { digits: 1n, scale: 0 };

/** A share as a fraction: `5 %`, 0.05 shown as 5 %, or a bare 5, which can only mean per cent. */
export function readShare(cell: WrittenCell): Reading<Decimal> {
  return readContent(cell, (content) => {
    const quantity = quantityOf(content, cell.format);
    if (!quantity || (quantity.unit !== null && quantity.unit !== '%')) return unreadable('share');
    const isPercent = quantity.unit === '%' || compare(quantity.value, ONE) > 0;
    const share = isPercent ? hundredth(quantity.value) : quantity.value;
    return compare(share, ZERO) >= 0 ? given(share) : unreadable('share');
  });
}

/** A number of per cent as a fraction. */
export const hundredth = ({ digits, scale }: Decimal): Decimal =>
  trim({ digits, scale: scale + 2 });

/** A number with its unit, whether it stands in the text or in the format; null for neither. */
export function quantityOf(content: string | number | boolean, format: string): Quantity | null {
  if (typeof content === 'boolean') return null;
  return typeof content === 'number' ? readNumberCell(content, format) : readQuantity(content);
}
