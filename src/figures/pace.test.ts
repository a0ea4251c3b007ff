import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, multiply } from './arithmetic';
import { type Decimal, toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { figure, halfStep } from './interval';
import { paceChanges, paceNeeded, paceSoFar, projected, yearShare } from './pace';

const text = (value: Decimal | null): string | null => value && toText(value);

describe('paceSoFar', () => {
  it.each([
    ['175.0', 8, '21.8750000000'],
    ['1.0', 3, '0.3333333333'],
    ['175.0', 12, '14.5833333333'],
    ['175.0', 0, null],
  ])('%s booked in %d months: %s a month', (booked, months, pace) => {
    expect(text(paceSoFar(d(booked), months))).toBe(pace);
  });
});

describe('paceNeeded', () => {
  it.each([
    ['175.0', '258.9', 8, '20.9750000000'],
    ['3.2', '3.0', 8, '-0.0500000000'],
    ['1.0', '2.0', 0, '0.0833333333'],
    ['1.0', '2.0', 11, '1.0000000000'],
    ['258.9', '258.9', 12, null],
  ])('%s booked, forecast %s, after %d months: %s a month', (booked, forecast, months, pace) => {
    expect(text(paceNeeded(d(booked), d(forecast), months))).toBe(pace);
  });
});

describe('projected', () => {
  it.each([
    ['175.0', 8, '262.5000000000'],
    ['10.0', 7, '17.1428571429'],
    ['258.9', 12, '258.9000000000'],
    ['175.0', 0, null],
  ])('%s booked in %d months: %s a year', (booked, months, year) => {
    expect(text(projected(d(booked), months))).toBe(year);
  });
});

/** An amount that stands for itself alone. */
const exact = (value: string) => ({ value: d(value), step: { digits: 0n, scale: 0 } });

describe('paceChanges', () => {
  it.each([
    ['Nämnd och administration, Kostnad', '36.0', '54.9', false],
    ['Nämnd och administration, Intäkt', '3.2', '3.0', true],
    ['Lön och pension, Kostnad', '30.2', '42.7', false],
    ['Upphandling, Kostnad', '23.0', '35.4', false],
    ['Ekonomi, Intäkt', '50.6', '77.5', false],
    ['Avskrivningar och internränta, Kostnad', '1.0', '2.0', true],
    ['Summa kostnader', '175.0', '258.9', false],
  ])('%s: %s booked to August, forecast %s: %s', (_, booked, forecast, changes) => {
    expect(paceChanges(figure(d(booked), 1), figure(d(forecast), 1), 8, d('0.25'))).toBe(changes);
  });

  it.each([
    ['8.0', '13.0', 8, false],
    ['8.0', '13.1', 8, true],
    ['8.0', '11.0', 8, false],
    ['8.0', '10.9', 8, true],
    ['-8.0', '-13.0', 8, false],
    ['-8.0', '-13.1', 8, true],
    ['4.0', '14.0', 4, false],
    ['4.0', '14.1', 4, true],
    ['4.0', '10.0', 4, false],
    ['4.0', '9.9', 4, true],
    ['0.0', '0.0', 8, false],
    ['0.0', '0.1', 8, true],
  ])(
    'exactly a quarter is no change: %s, %s, %d months: %s',
    (booked, forecast, months, changes) => {
      expect(paceChanges(exact(booked), exact(forecast), months, d('0.25'))).toBe(changes);
    },
  );

  it.each([
    ['8.0', '13.1', 8, false],
    ['8.0', '13.2', 8, true],
    ['8.0', '10.9', 8, false],
    ['8.0', '10.8', 8, true],
    ['-8.0', '-13.1', 8, false],
    ['-8.0', '-13.2', 8, true],
    ['0.1', '0.2', 8, false],
    ['0.1', '0.3', 8, true],
    ['0.0', '0.1', 8, false],
  ])(
    'what rounding may have caused is no change: %s, %s, %d months: %s',
    (booked, forecast, months, changes) => {
      const [past, year] = [figure(d(booked), 1), figure(d(forecast), 1)];
      expect(paceChanges(past, year, months, d('0.25'))).toBe(changes);
    },
  );

  it('changes only where every exact amount that the two stand for would change it', () => {
    const within = fc.constantFrom('-1', '-0.6', '0', '0.5', '1');
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 1, max: 11 }),
        within,
        within,
        (booked, forecast, months, p, q) => {
          const share = d('0.25');
          const [past, year] = [booked, forecast].map((tenths) =>
            figure({ digits: BigInt(tenths), scale: 1 }, 1),
          ) as [ReturnType<typeof figure>, ReturnType<typeof figure>];
          fc.pre(paceChanges(past, year, months, share));
          const [b, f] = [
            add(past.value, multiply(halfStep(past), d(p))),
            add(year.value, multiply(halfStep(year), d(q))),
          ];
          expect(paceChanges(exact(toText(b)), exact(toText(f)), months, share)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('agrees with fractions', () => {
    fc.assert(
      fc.property(
        anyDecimal,
        anyDecimal,
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('0', '0.1', '0.25', '0.5', '1', '2'),
        (booked, forecast, months, share) => {
          const past = over(fraction(booked), months);
          const rest = over(minus(fraction(forecast), fraction(booked)), 12 - months);
          const allowed = times(fraction(d(share)), size(past));
          const [year, sofar] = [exact(toText(forecast)), exact(toText(booked))];
          expect(paceChanges(sofar, year, months, d(share))).toBe(
            exceeds(size(minus(rest, past)), allowed),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** A fraction with a positive denominator. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

const fraction = ({ digits, scale }: Decimal): Fraction => [digits, 10n ** BigInt(scale)];
const over = ([n, m]: Fraction, by: number): Fraction => [n, m * BigInt(by)];
const minus = ([a, b]: Fraction, [n, m]: Fraction): Fraction => [a * m - n * b, b * m];
const times = ([a, b]: Fraction, [n, m]: Fraction): Fraction => [a * n, b * m];
const size = ([n, m]: Fraction): Fraction => [n < 0n ? -n : n, m];
const exceeds = ([a, b]: Fraction, [n, m]: Fraction): boolean => a * m > n * b;

describe('yearShare', () => {
  it.each([
    [0, '0.0000000000'],
    [7, '0.5833333333'],
    [8, '0.6666666667'],
    [12, '1.0000000000'],
  ])('%i months are %s of the year', (months, share) => {
    expect(yearShare(months)).toEqual(d(share));
  });
});
