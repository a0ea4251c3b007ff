import { negate, subtract } from './arithmetic';
import { isGreater, min } from './compare';
import { type Decimal, ZERO } from './decimal';

/**
 * The sign that a workbook gives Årets förändring av resultatfond (`Tecken för fondförändring`).
 */
export type FundSign = 'withdrawalPlus' | 'withdrawalMinus';

/**
 * A reported movement as a withdrawal (uttag), plus when the fund is used.
 * @example withdrawalOf(-1.3, 'withdrawalMinus') // 1.3
 */
export const withdrawalOf = (movement: Decimal, sign: FundSign): Decimal =>
  sign === 'withdrawalPlus' ? movement : negate(movement);

/**
 * Closing fund (Utgående resultatfond): opening − withdrawal.
 * @example closingFund(3.3, 1.3) // 2.0
 */
export const closingFund = (openingFund: Decimal, withdrawal: Decimal): Decimal =>
  subtract(openingFund, withdrawal);

/**
 * The withdrawal that restores the budgeted result, at most the fund itself; a surplus gives a
 * deposit (negative), at most what fits under the cap (tak).
 *
 * @param cap highest closing fund in the same unit, or null for none.
 * @example withdrawalNeeded(3.3, -1.8, -0.5, null) // 1.3
 */
export function withdrawalNeeded(
  openingFund: Decimal,
  before: Decimal,
  budgetedResult: Decimal,
  cap: Decimal | null,
): Decimal {
  const shortfall = subtract(budgetedResult, before);
  if (isGreater(shortfall, ZERO)) {
    return min(shortfall, isGreater(openingFund, ZERO) ? openingFund : ZERO);
  }
  if (cap === null) return shortfall;
  const room = subtract(cap, openingFund);
  const surplus = negate(shortfall);
  return negate(min(surplus, isGreater(room, ZERO) ? room : ZERO));
}
