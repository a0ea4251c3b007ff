import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { call, column, one } from './testing/call.testing';

/** An amount with one decimal, as a cell holds it. */
const amount = fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => tenths / 10);
const positive = fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10);
const range = fc.array(amount, { minLength: 2, maxLength: 6 });

/** The result of one call with single values. */
const at = (name: string, ...args: unknown[]): unknown => one(call(name, ...args));

describe('the laws of the functions', () => {
  it('a range gives, cell by cell, what single values give', () => {
    fc.assert(
      fc.property(range, amount, (values, other) => {
        expect(call('RESULTAT.FÖRE', column(...values), other)).toEqual(
          column(...values.map((value) => at('RESULTAT.FÖRE', value, other))),
        );
      }),
    );
  });

  it('a cost and a revenue have opposite variances', () => {
    fc.assert(
      fc.property(amount, amount, (budget, forecast) => {
        const cost = at('AVVIKELSE', 'Kostnad', budget, forecast) as number;
        expect(at('AVVIKELSE', 'Intäkt', budget, forecast)).toBe(0 - cost);
      }),
    );
  });

  it('the net variance is how much the result changes', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (cost, costAfter, revenue, revenueAfter) => {
        const before = at('RESULTAT.FÖRE', revenue, cost);
        const after = at('RESULTAT.FÖRE', revenueAfter, costAfter);
        expect(at('NETTOAVVIKELSE', cost, costAfter, revenue, revenueAfter)).toBe(
          at('AVVIKELSE', 'Resultat', before, after),
        );
      }),
    );
  });

  it('what leaves the fund improves the result by as much', () => {
    fc.assert(
      fc.property(amount, amount, amount, (opening, before, change) => {
        const closing = at('FOND.UTGÅENDE', opening, change);
        expect(at('AVVIKELSE', 'Kostnad', opening, closing)).toBe(change);
        const after = at('RESULTAT.EFTER', before, change);
        expect(at('AVVIKELSE', 'Resultat', before, after)).toBe(change);
      }),
    );
  });

  it('a withdrawal never overdraws the fund nor lifts the result above the budgeted one', () => {
    fc.assert(
      fc.property(positive, amount, amount, (opening, before, budgeted) => {
        const withdrawal = at('FOND.UTTAG', opening, before, budgeted) as number;
        expect(at('FOND.UTGÅENDE', opening, withdrawal)).toBeGreaterThanOrEqual(0);
        expect(at('RESULTAT.EFTER', before, withdrawal)).toBeLessThanOrEqual(budgeted);
      }),
    );
  });

  it('the remaining pace brings what is booked to the forecast', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -999, max: 999 }), (booked, pace) => {
        const forecast = Math.round(booked * 10 + pace * 40) / 10;
        expect(at('ÅTERSTÅENDETAKT', booked, forecast, '2020-08-31')).toBe(pace);
      }),
    );
  });

  it('parts always agree with their sum, and never beyond the tolerance', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 30 }), (parts, off) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part * 10, 0));
        expect(at('SUMMAKONTROLL', total / 10, column(...parts), 0.1)).toBe('Stämmer');
        const tolerance = at('AVRUNDNINGSTOLERANS', parts.length, 0.1) as number;
        const answer = at('SUMMAKONTROLL', (total + off) / 10, column(...parts), 0.1);
        expect(answer).toMatch(off / 10 <= tolerance ? /^Inom avrundning/ : /^Avviker/);
      }),
    );
  });

  it('every indicator is counted once, as it is judged', () => {
    const outcome = fc.oneof(amount, fc.constantFrom('90 %', '4 st', '±1 %', 'Ja'));
    const way = fc.constantFrom('Högre är bättre', 'Lägre är bättre', 'Intervall', 'Ja/Nej');
    const indicator = fc.tuple(outcome, outcome, way, fc.option(outcome, { nil: '' }));
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 2, maxLength: 8 }), (indicators) => {
        const args = [0, 1, 2, 3].map((index) => column(...indicators.map((row) => row[index])));
        const verdicts = call('MÅLUPPFYLLELSE', ...args).flat();
        for (const [word, count] of call('MÅLSUMMERING', ...args)) {
          expect(count).toBe(verdicts.filter((verdict) => verdict === word).length);
        }
      }),
    );
  });
});
