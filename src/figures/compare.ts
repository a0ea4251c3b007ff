import { type Decimal, digitsAt } from './decimal';

/**
 * −1, 0 or 1 as a is less than, equal to or greater than b, whatever their decimals.
 * @example compare(2.0, 2) // 0
 */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = digitsAt(a, scale);
  const right = digitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Whether the numbers are the same: 7,0 equals 7.
 * @example equals(257.10, 257.1) // true
 */
export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;

/** @example isLess(-1.3, 0) // true */
export const isLess = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;

/** @example isGreater(3.2, 3.0) // true */
export const isGreater = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;

/** @example isZero(0.00) // true */
export const isZero = (a: Decimal): boolean => a.digits === 0n;

/** @example isNegative(-0.5) // true */
export const isNegative = (a: Decimal): boolean => a.digits < 0n;

/**
 * The greater of two; the first when they are equal.
 * @example max(0, -1.3) // 0
 */
export const max = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);

/**
 * The lesser of two; the first when they are equal.
 * @example min(3.3, 1.3) // 1.3
 */
export const min = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? b : a);
