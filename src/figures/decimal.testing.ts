import fc from 'fast-check';
import { type Decimal, decimal } from './decimal';

/** A decimal from its canonical text: `d('257.1')`. */
export function d(text: string): Decimal {
  const value = decimal(text);
  if (!value) throw new Error(`${text} is no number`);
  return value;
}

/** Any decimal; half of them small, so that equal ones and ties are common. */
export const anyDecimal: fc.Arbitrary<Decimal> = fc.oneof(
  fc.record({ digits: fc.bigInt(-60n, 60n), scale: fc.nat({ max: 2 }) }),
  fc.record({ digits: fc.bigInt(-(10n ** 20n), 10n ** 20n), scale: fc.nat({ max: 12 }) }),
);

/** Any decimal but zero. */
export const anyButZero = anyDecimal.filter(({ digits }) => digits !== 0n);
