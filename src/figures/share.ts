import { subtract } from './arithmetic';
import { type Decimal, ZERO } from './decimal';
import { divide } from './round';

/** Decimals of a computed share; a percentage then still has eight. */
export const SHARE_DECIMALS = 10;

/**
 * Budget adherence (Budgetföljsamhet): forecast costs, less what the fund pays, as a share of
 * budgeted costs. Without a withdrawal it is *före*, with one *efter resultatöverföringar*.
 *
 * @returns a fraction (1 = 100 %), or null when the budget is zero.
 * @example adherence(265.9, 258.9, 1.3) // 0.9687852576
 */
export const adherence = (
  budget: Decimal,
  forecast: Decimal,
  withdrawal: Decimal = ZERO,
): Decimal | null => divide(subtract(forecast, withdrawal), budget, SHARE_DECIMALS);

/**
 * Budget consumption (Förbrukningsgrad): booked as a share of budget.
 * @returns a fraction, or null when the budget is zero.
 * @example consumption(175.0, 265.9) // 0.6581421587, as a fraction
 */
export const consumption = (booked: Decimal, budget: Decimal): Decimal | null =>
  divide(booked, budget, SHARE_DECIMALS);

/**
 * Forecast accuracy (Prognossäkerhet): how far the accounts ended from the forecast.
 * @returns (accounts − forecast) ÷ forecast as a fraction, or null when the forecast is zero.
 * @example forecastAccuracy(54.9, 53.8) // -0.0200364299
 */
export const forecastAccuracy = (forecast: Decimal, accounts: Decimal): Decimal | null =>
  divide(subtract(accounts, forecast), forecast, SHARE_DECIMALS);
