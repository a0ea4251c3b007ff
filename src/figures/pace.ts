import { absolute, multiply, subtract } from './arithmetic';
import { isGreater } from './compare';
import type { Decimal } from './decimal';
import { divide } from './round';
import { SHARE_DECIMALS } from './share';

const MONTHS = 12;
const PACE_DECIMALS = 10;

const whole = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 });

/**
 * How much of the year so many months are (Riktpunkt), as a fraction.
 * @param months completed months, 0–12.
 */
export const yearShare = (months: number): Decimal | null =>
  divide(whole(months), whole(MONTHS), SHARE_DECIMALS);

/**
 * Booked per month so far.
 * @param months completed months, 1–12.
 * @returns null when no month is completed.
 */
export const paceSoFar = (booked: Decimal, months: number): Decimal | null =>
  divide(booked, whole(months), PACE_DECIMALS);

/**
 * Pace needed (Återstående takt): per month for the rest of the year, to reach the forecast.
 * @returns null when no month is left.
 */
export const paceNeeded = (booked: Decimal, forecast: Decimal, months: number): Decimal | null =>
  divide(subtract(forecast, booked), whole(MONTHS - months), PACE_DECIMALS);

/**
 * Whether the pace needed differs from the pace so far by more than a share of the latter
 * (RULES.md, BUD-07). Compared without division, so that no rounding can decide.
 *
 * @param months completed months, 1–11.
 * @param share a fraction, for example 0,25.
 */
export function paceChanges(
  booked: Decimal,
  forecast: Decimal,
  months: number,
  share: Decimal,
): boolean {
  const left = whole(MONTHS - months);
  const bookedOverRest = multiply(booked, left);
  const neededOverPast = multiply(subtract(forecast, booked), whole(months));
  const difference = absolute(subtract(neededOverPast, bookedOverRest));
  return isGreater(difference, multiply(share, absolute(bookedOverRest)));
}

/**
 * Year-end at the present pace (Framskrivning): booked ÷ months × 12.
 * @returns null when no month is completed.
 */
export const projected = (booked: Decimal, months: number): Decimal | null =>
  divide(multiply(booked, whole(MONTHS)), whole(months), PACE_DECIMALS);
