import { type Decimal, powerOfTen } from './decimal';

/**
 * Rounds to a number of decimals, half away from zero, as Excel's ROUND does.
 *
 * @param decimals whole; negative rounds to tens, hundreds and so on.
 * @returns a number with exactly `decimals` decimals (none when negative), also when nothing had
 *   to be rounded.
 * @example round(-0.25, 1) // -0.3
 */
export function round(value: Decimal, decimals: number): Decimal {
  const surplus = value.scale - decimals;
  if (surplus <= 0) {
    return { digits: value.digits * powerOfTen(-surplus), scale: decimals };
  }
  const digits = divideHalfAway(value.digits, powerOfTen(surplus));
  return decimals >= 0
    ? { digits, scale: decimals }
    : { digits: digits * powerOfTen(-decimals), scale: 0 };
}

/**
 * Rounds only when there are more decimals than that.
 * @example roundTo(257.149, 1) // 257.1; roundTo(257, 1) // 257
 */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return value.scale > decimals ? round(value, decimals) : value;
}

/**
 * a ÷ b to a number of decimals, half away from zero.
 * @returns null when b is zero.
 * @example divide(1, 3, 4) // 0.3333
 */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal | null {
  if (b.digits === 0n) return null;
  const shift = decimals + b.scale - a.scale;
  const numerator = shift >= 0 ? a.digits * powerOfTen(shift) : a.digits;
  const denominator = shift >= 0 ? b.digits : b.digits * powerOfTen(-shift);
  return { digits: divideHalfAway(numerator, denominator), scale: decimals };
}

/** Whole division, half away from zero. */
function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}
