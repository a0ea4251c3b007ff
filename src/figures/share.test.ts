import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { subtract } from './arithmetic';
import { type Decimal, toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { round } from './round';
import { adherence, consumption, forecastAccuracy } from './share';

describe('adherence', () => {
  it.each([
    ['before transfers', undefined, '0.9736743137', '0.974'],
    ['after transfers', '1.3', '0.9687852576', '0.969'],
    ['after a deposit', '-7.0', '1.0000000000', '1.000'],
  ])('%s', (_, withdrawal, share, shown) => {
    const paid = withdrawal === undefined ? undefined : d(withdrawal);
    const value = adherence(d('265.9'), d('258.9'), paid);
    expect(value && toText(value)).toBe(share);
    expect(thousandths(value)).toBe(shown);
  });

  it('has no answer without a budget', () => {
    expect(adherence(d('0.0'), d('258.9'), d('1.3'))).toBeNull();
  });

  it('after transfers is before transfers of what the fund leaves to pay', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (budget, forecast, withdrawal) => {
        expect(adherence(budget, forecast, withdrawal)).toEqual(
          adherence(budget, subtract(forecast, withdrawal)),
        );
      }),
    );
  });
});

describe('consumption', () => {
  it.each([
    ['costs', '175.0', '265.9', '0.658'],
    ['revenues', '171.0', '265.4', '0.644'],
    ['Nämnd och administration, Intäkt', '3.2', '2.2', '1.455'],
    ['nothing booked', '0.0', '265.9', '0.000'],
  ])('%s: %s of %s is %s', (_, booked, budget, share) => {
    expect(thousandths(consumption(d(booked), d(budget)))).toBe(share);
  });

  it('has no answer without a budget', () => {
    expect(consumption(d('175.0'), d('0'))).toBeNull();
  });
});

describe('forecastAccuracy', () => {
  it.each([
    ['as forecast', '258.9', '258.9', '0.000'],
    ['more than forecast', '258.9', '262.6', '0.014'],
    ['less than forecast', '258.9', '256.3', '-0.010'],
    ['a forecast deficit', '-2.0', '-1.0', '-0.500'],
  ])('%s: forecast %s, accounts %s: %s', (_, forecast, accounts, share) => {
    expect(thousandths(forecastAccuracy(d(forecast), d(accounts)))).toBe(share);
  });

  it('has no answer without a forecast', () => {
    expect(forecastAccuracy(d('0'), d('1.0'))).toBeNull();
  });
});

const thousandths = (share: Decimal | null): string | null => share && toText(round(share, 3));
