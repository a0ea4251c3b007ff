import { add, multiply, negate, subtract } from './arithmetic';
import { compare } from './compare';
import type { Decimal } from './decimal';

/** A closed interval: every number from `low` to `high`, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * A reported number: what was written, and the unit of its last shown decimal. 257,1 mnkr has
 * the step 0,1 and stands for every amount from 257,05 to 257,15 (XBRL Calculations 1.1).
 */
export interface Figure {
  readonly value: Decimal;
  readonly step: Decimal;
}

const HALF: Decimal = { digits: 5n, scale: 1 };

/**
 * 10^−decimals: the unit of the last of so many decimals.
 * @example stepOf(1) // 0.1
 */
export const stepOf = (decimals: number): Decimal => ({ digits: 1n, scale: decimals });

/**
 * A number as a figure that is exact to `decimals`, or to its own decimals if they are more.
 * @example figure(257.1, 1) // 257.1 with the step 0.1
 */
export function figure(value: Decimal, decimals: number): Figure {
  return { value, step: stepOf(Math.max(decimals, value.scale)) };
}

/**
 * Half a step: how far a rounded number may be from the exact one.
 * @example halfStep(figure(257.1, 1)) // 0.05
 */
export const halfStep = ({ step }: Figure): Decimal => multiply(step, HALF);

/**
 * The greatest difference that rounding can explain between a total and so many parts, all with
 * the same step (Avrundningstolerans): u/2·(n+1).
 * @example roundingTolerance(8, 0.1) // 0.45
 */
export const roundingTolerance = (parts: Decimal, step: Decimal): Decimal =>
  multiply(multiply(step, HALF), add(parts, { digits: 1n, scale: 0 }));

/**
 * Every exact number that a reported one may stand for.
 * @example roundingInterval(figure(257.1, 1)) // { low: 257.05, high: 257.15 }
 */
export function roundingInterval(reported: Figure): Interval {
  const half = halfStep(reported);
  return { low: subtract(reported.value, half), high: add(reported.value, half) };
}

/**
 * The interval of every sum of one number from each.
 * @example addIntervals({ low: 1, high: 2 }, { low: 3, high: 5 }) // { low: 4, high: 7 }
 */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: add(a.low, b.low),
  high: add(a.high, b.high),
});

/**
 * The interval of every negated number.
 * @example negateInterval({ low: 1, high: 2 }) // { low: -2, high: -1 }
 */
export const negateInterval = ({ low, high }: Interval): Interval => ({
  low: negate(high),
  high: negate(low),
});

/**
 * Whether two closed intervals have a number in common.
 * @example meet({ low: 1, high: 2 }, { low: 2, high: 3 }) // true
 */
export const meet = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

/**
 * Whether the interval holds the number.
 * @example contains({ low: 0, high: 100 }, 100) // true
 */
export const contains = ({ low, high }: Interval, value: Decimal): boolean =>
  compare(low, value) <= 0 && compare(value, high) <= 0;
