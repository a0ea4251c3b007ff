import { compare, equals } from './compare';
import type { Decimal } from './decimal';
import { contains, type Interval } from './interval';

/**
 * How a value is compared with its target: Högre är bättre, Lägre är bättre, Högst, Intervall,
 * Ja/Nej, Uppgift (informative, never judged).
 */
export type Direction = 'higher' | 'lower' | 'atMost' | 'interval' | 'boolean' | 'informative';

/** Directions whose target is one number. A ceiling (Högst) is reached from below, as a low is. */
export type LevelDirection = Extract<Direction, 'higher' | 'lower' | 'atMost'>;

/** What a target asks for, or what was measured: a number, a closed interval, yes or no. */
export type Level =
  | { readonly kind: 'quantity'; readonly value: Decimal }
  | ({ readonly kind: 'interval' } & Interval)
  | { readonly kind: 'boolean'; readonly value: boolean };

/**
 * Whether a number reaches the target, as typed: 6,6 never reaches a ceiling of 6,5, however both
 * were rounded.
 *
 * @example reachesNumber(6.5, 6.5, 'lower') // true
 */
export function reachesNumber(value: Decimal, target: Decimal, direction: LevelDirection): boolean {
  const order = compare(value, target);
  return direction === 'higher' ? order >= 0 : order <= 0;
}

/**
 * Whether a value reaches its target.
 *
 * @returns null when the two are of kinds that the direction can't compare, such as a yes against
 *   a number, or one number where an interval is meant.
 * @example reaches(6.6, 6.5, 'lower') // false
 */
export function reaches(value: Level, target: Level, direction: Direction): boolean | null {
  switch (direction) {
    case 'higher':
    case 'lower':
    case 'atMost':
      if (value.kind !== 'quantity' || target.kind !== 'quantity') return null;
      return reachesNumber(value.value, target.value, direction);
    case 'interval':
      return target.kind === 'interval' ? liesWithin(value, target) : null;
    case 'boolean':
      if (value.kind !== 'boolean' || target.kind !== 'boolean') return null;
      return value.value === target.value;
    case 'informative':
      return null;
  }
}

/** Both ends count: 1 lies within −1 to 1. */
function liesWithin(value: Level, target: Interval): boolean | null {
  if (value.kind === 'quantity') return contains(target, value.value);
  if (value.kind === 'boolean') return null;
  return contains(target, value.low) && contains(target, value.high);
}

/**
 * Whether two levels are the same; 7,0 is 7.
 * @example sameLevel(7.0, 7) // true, both as quantities
 */
export function sameLevel(a: Level, b: Level): boolean {
  if (a.kind === 'quantity') return b.kind === 'quantity' && equals(a.value, b.value);
  if (a.kind === 'boolean') return b.kind === 'boolean' && a.value === b.value;
  return b.kind === 'interval' && equals(a.low, b.low) && equals(a.high, b.high);
}
