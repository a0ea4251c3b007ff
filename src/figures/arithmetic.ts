import { type Decimal, digitsAt, ZERO } from './decimal';

/**
 * a + b, exactly.
 * @example add(2.0, 1.05) // 3.05
 */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

/**
 * a − b, exactly.
 * @example subtract(257.1, 265.4) // -8.3, not -8.299999999999955
 */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) - digitsAt(b, scale), scale };
}

/**
 * a × b, exactly.
 * @example multiply(0.25, 8) // 2.00
 */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/**
 * −a.
 * @example negate(1.3) // -1.3
 */
export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

/**
 * |a|.
 * @example absolute(-1.3) // 1.3
 */
export function absolute(a: Decimal): Decimal {
  return a.digits < 0n ? negate(a) : a;
}

/**
 * The sum of all; 0 for none.
 * @example sum([53.8, 44.2, 38.8]) // 136.8
 */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}
