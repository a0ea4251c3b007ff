import { type Decimal, digitsAt } from './decimal';

/** −1, 0 or 1 as a is less than, equal to or greater than b, whatever their decimals. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = digitsAt(a, scale);
  const right = digitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether the numbers are the same: 7,0 equals 7. */
export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;

export const isLess = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;

export const isGreater = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;

export const isZero = (a: Decimal): boolean => a.digits === 0n;

export const isNegative = (a: Decimal): boolean => a.digits < 0n;

/** The greater of two; the first when they are equal. */
export const max = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);

/** The lesser of two; the first when they are equal. */
export const min = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? b : a);
