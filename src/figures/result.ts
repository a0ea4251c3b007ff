import { add, subtract } from './arithmetic';
import type { Decimal } from './decimal';

/**
 * Result before disposition (Resultat före resultatdisposition): revenue − costs.
 * @example resultBefore(257.1, 258.9) // -1.8
 */
export const resultBefore = (revenue: Decimal, cost: Decimal): Decimal => subtract(revenue, cost);

/**
 * Result after disposition (Resultat efter resultatdisposition): before + withdrawal.
 * @param withdrawal plus when the fund is used (Uttag plus).
 * @example resultAfter(-1.8, 1.3) // -0.5
 */
export const resultAfter = (before: Decimal, withdrawal: Decimal): Decimal =>
  add(before, withdrawal);
