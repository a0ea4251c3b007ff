import { add, subtract } from './arithmetic';
import type { Decimal } from './decimal';
import { divide } from './round';
import { SHARE_DECIMALS } from './share';

/** What a money row is: a cost (Kostnad), a revenue (Intäkt) or a result (Resultat). */
export type MoneyKind = 'cost' | 'revenue' | 'result';

/**
 * Variance (Avvikelse) against budget, signed so that plus is always better than budget: cost
 * Budget − Prognos, revenue and result Prognos − Budget.
 *
 * Budget and forecast are in one money unit.
 *
 * @example variance('cost', 53.8, 54.9) // -1.1
 */
export function variance(kind: MoneyKind, budget: Decimal, forecast: Decimal): Decimal {
  return kind === 'cost' ? subtract(budget, forecast) : subtract(forecast, budget);
}

/**
 * Variance as a share of budget (Avvikelseandel).
 * @returns a fraction, or null when the budget is zero.
 * @example varianceShare('cost', 53.8, 54.9) // -0.0204460967
 */
export const varianceShare = (
  kind: MoneyKind,
  budget: Decimal,
  forecast: Decimal,
): Decimal | null => divide(variance(kind, budget, forecast), budget, SHARE_DECIMALS);

/**
 * Net variance (Nettoavvikelse) of an area: cost variance + revenue variance.
 * @example netVariance(1.7, -3.1) // -1.4
 */
export function netVariance(costVariance: Decimal, revenueVariance: Decimal): Decimal {
  return add(costVariance, revenueVariance);
}
