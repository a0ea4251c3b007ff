import { absolute, multiply, subtract, sum } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { figure, type Figure, type Interval, roundingInterval } from '../../figures/interval';
import { divide, round } from '../../figures/round';
import type { Datum } from '../../report/datum';

/**
 * A figure of the report that a text may speak of: of one cell, or computed from several. What a
 * computed share may be, when every cell is rounded, is an interval.
 */
export interface Measured {
  readonly value: Decimal;
  readonly interval: Interval;
  /** How many decimals it is shown with. */
  readonly decimals: number;
  /** A money unit, `%`, `procentenheter`, `st`, or an indicator's own. */
  readonly unit: string | null;
  readonly cells: readonly Datum<unknown>[];
}

const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/** A cell's amount; null when the cell is blank, broken or lacking. */
export function measured(datum: Datum<Figure> | undefined, unit: string): Measured | null {
  const amount = datum?.value;
  if (!datum || !amount) return null;
  const { value, step } = amount;
  return { value, interval: exactly(value), decimals: step.scale, unit, cells: [datum] };
}

/** A number that is counted from rows. */
export const counted = (
  count: number,
  unit: string,
  cells: readonly Datum<unknown>[],
): Measured => {
  const value = { digits: BigInt(count), scale: 0 };
  return { value, interval: exactly(value), decimals: 0, unit, cells };
};

/** Σ of all; null when one of them is lacking. */
export function total(terms: readonly (Measured | null)[]): Measured | null {
  const all = terms.filter((term) => term !== null);
  if (all.length === 0 || all.length < terms.length) return null;
  return exact(sum(all.map(({ value }) => value)), all);
}

export const difference = (a: Measured | null, b: Measured | null): Measured | null =>
  a && b && exact(subtract(a.value, b.value), [a, b]);

const exact = (value: Decimal, from: readonly Measured[]): Measured => ({
  value,
  interval: exactly(value),
  decimals: Math.max(...from.map(({ decimals }) => decimals)),
  unit: from[0]?.unit ?? null,
  cells: from.flatMap(({ cells }) => cells),
});

const HUNDRED: Decimal = { digits: 100n, scale: 0 };
const SHARE_DECIMALS = 6;

/** a / b in per cent, with every share that the rounded figures allow. */
export function share(a: Measured | null, b: Measured | null): Measured | null {
  if (!a || !b || isZero(b.value)) return null;
  const [over, under] = [around(a), around(b)];
  const quotients = [over.low, over.high].flatMap((top) =>
    [under.low, under.high].flatMap((bottom) => percent(top, bottom) ?? []),
  );
  const value = percent(a.value, b.value);
  const [first = value] = quotients;
  if (!value || !first || quotients.length < 4) return null;
  return {
    value,
    interval: { low: least(quotients, first), high: greatest(quotients, first) },
    decimals: 1,
    unit: '%',
    cells: [...a.cells, ...b.cells],
  };
}

/** (now − then) / |then| in per cent. */
export const relativeChange = (now: Measured | null, then: Measured | null): Measured | null =>
  then && share(difference(now, then), { ...then, value: absolute(then.value) });

const percent = (a: Decimal, b: Decimal): Decimal | null =>
  divide(multiply(a, HUNDRED), b, SHARE_DECIMALS);

const around = ({ value, decimals, unit }: Measured): Interval =>
  unit === 'st' ? exactly(value) : roundingInterval(figure(round(value, decimals), decimals));

const greater = (a: Decimal, b: Decimal): boolean => subtract(a, b).digits > 0n;
const least = (all: readonly Decimal[], first: Decimal): Decimal =>
  all.reduce((low, value) => (greater(low, value) ? value : low), first);
const greatest = (all: readonly Decimal[], first: Decimal): Decimal =>
  all.reduce((high, value) => (greater(value, high) ? value : high), first);
