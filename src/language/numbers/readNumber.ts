import type { Decimal } from '../../figures/decimal';
import { leadingNumber } from './leadingNumber';

/**
 * Reads a number as Swedes write it: decimal comma, spaces of any kind between groups of exactly
 * three digits, minus as U+2212, en dash or hyphen, with or without a space after it. A decimal
 * point is accepted when it can't be a thousands separator: `12.25`, `0.125`, never `1.234`
 * (docs/workbook.md, Cells).
 *
 * @returns the number with its decimals as written (7,0 has one), or null for anything else.
 * @example readNumber('−1 234,50') // { digits: -123450n, scale: 2 }
 */
export function readNumber(text: string): Decimal | null {
  const number = leadingNumber(text);
  return number?.rest === '' ? number.value : null;
}
