import { absolute, multiply, negate, subtract } from './arithmetic';
import type { Decimal } from './decimal';
import { type Figure, roundingInterval } from './interval';
import { divide } from './round';
import { SHARE_DECIMALS } from './share';

/** Of a year. */
export const MONTHS = 12;
const PACE_DECIMALS = 10;

const whole = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 });

/**
 * How much of the year so many months are (Riktpunkt), as a fraction.
 * @param months completed months, 0–12.
 * @example yearShare(8) // 0.6666666667
 */
export const yearShare = (months: number): Decimal | null =>
  divide(whole(months), whole(MONTHS), SHARE_DECIMALS);

/**
 * Booked per month so far.
 * @param months completed months, 1–12.
 * @returns null when no month is completed.
 * @example paceSoFar(175, 8) // 21.875
 */
export const paceSoFar = (booked: Decimal, months: number): Decimal | null =>
  divide(booked, whole(months), PACE_DECIMALS);

/**
 * Pace needed (Återstående takt): per month for the rest of the year, to reach the forecast.
 * @returns null when no month is left.
 * @example paceNeeded(175, 258.9, 8) // 20.975
 */
export const paceNeeded = (booked: Decimal, forecast: Decimal, months: number): Decimal | null =>
  divide(subtract(forecast, booked), whole(MONTHS - months), PACE_DECIMALS);

/**
 * Whether the pace needed differs from the pace so far by more than a share of the latter, whatever
 * exact amounts the two rounded ones stand for (RULES.md, BUD-07). Compared without division, so
 * that no rounding of its own can decide.
 *
 * @param months completed months, 1–11.
 * @param share a fraction, for example 0,25.
 * @example paceChanges(8.0, 13.2, 8, 0.25) // true; with 13.1 rounding may explain it
 */
export function paceChanges(
  booked: Figure,
  forecast: Figure,
  months: number,
  share: Decimal,
): boolean {
  const pasts = endsOf(booked);
  const years = endsOf(forecast);
  const differences = years.flatMap((year) =>
    pasts.map((past) => paceDifference(past, year, months, share)),
  );
  // The difference is linear in both amounts, so that it is least and greatest at their ends.
  return (
    differences.every(({ above }) => isPositive(above)) ||
    differences.every(({ below }) => isPositive(below))
  );
}

const endsOf = (reported: Figure): Decimal[] => {
  const { low, high } = roundingInterval(reported);
  return [low, high];
};

/**
 * How far the pace needed is above the highest and below the lowest pace that the share allows;
 * both multiplied by 12 − m and m, to stay whole.
 */
function paceDifference(booked: Decimal, forecast: Decimal, months: number, share: Decimal) {
  const left = whole(MONTHS - months);
  const bookedOverRest = multiply(booked, left);
  const neededOverPast = multiply(subtract(forecast, booked), whole(months));
  const difference = subtract(neededOverPast, bookedOverRest);
  const allowed = multiply(share, absolute(bookedOverRest));
  return { above: subtract(difference, allowed), below: subtract(negate(difference), allowed) };
}

const isPositive = ({ digits }: Decimal): boolean => digits > 0n;

/**
 * Year-end at the present pace (Framskrivning): booked ÷ months × 12.
 * @returns null when no month is completed.
 * @example projected(175, 8) // 262.5
 */
export const projected = (booked: Decimal, months: number): Decimal | null =>
  divide(multiply(booked, whole(MONTHS)), whole(months), PACE_DECIMALS);
