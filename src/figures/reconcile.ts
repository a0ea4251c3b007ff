import { add, negate, subtract } from './arithmetic';
import { isZero } from './compare';
import { type Decimal, ZERO } from './decimal';
import {
  addIntervals,
  type Figure,
  halfStep,
  type Interval,
  meet,
  negateInterval,
  roundingInterval,
} from './interval';

/** One part of a sum, added or subtracted. */
export interface SignedFigure {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** A reported total compared with the sum of its parts. */
export interface Reconciliation {
  /** Σ ±part. */
  readonly expected: Decimal;
  /** Reported − expected. */
  readonly imbalance: Decimal;
  /** The greatest imbalance that rounding can explain: u/2·(n+1) for n parts in one unit u. */
  readonly tolerance: Decimal;
  readonly reportedInterval: Interval;
  readonly expectedInterval: Interval;
  readonly verdict: 'exact' | 'withinRounding' | 'deviates';
}

const NOTHING: Interval = { low: ZERO, high: ZERO };

/**
 * Compares a reported total with the signed sum of its parts, each of them rounded. The relation
 * holds exactly, or within rounding when the two intervals meet (RULES.md, *Rounded numbers*).
 * @example reconcile(-3.9, [+171.0, -175.0]) // verdict 'withinRounding': the sum is -4.0
 */
export function reconcile(total: Figure, parts: readonly SignedFigure[]): Reconciliation {
  let expected = ZERO;
  let tolerance = halfStep(total);
  let expectedInterval = NOTHING;
  for (const { figure, sign } of parts) {
    const interval = roundingInterval(figure);
    expected = add(expected, sign === 1 ? figure.value : negate(figure.value));
    tolerance = add(tolerance, halfStep(figure));
    expectedInterval = addIntervals(
      expectedInterval,
      sign === 1 ? interval : negateInterval(interval),
    );
  }
  const imbalance = subtract(total.value, expected);
  const reportedInterval = roundingInterval(total);
  const verdict = isZero(imbalance)
    ? 'exact'
    : meet(reportedInterval, expectedInterval)
      ? 'withinRounding'
      : 'deviates';
  return { expected, imbalance, tolerance, reportedInterval, expectedInterval, verdict };
}
