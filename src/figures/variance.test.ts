import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { negate } from './arithmetic';
import { toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { type MoneyKind, netVariance, variance, varianceShare } from './variance';

describe('variance', () => {
  it.each<[string, MoneyKind, string, string, string]>([
    ['Nämnd och administration', 'cost', '53.8', '54.9', '-1.1'],
    ['Nämnd och administration', 'revenue', '2.2', '3.0', '0.8'],
    ['Ekonomi', 'cost', '63.2', '61.5', '1.7'],
    ['Ekonomi', 'revenue', '80.6', '77.5', '-3.1'],
    ['Rekrytering', 'cost', '11.0', '11.0', '0.0'],
    ['Summa intäkter', 'revenue', '265.4', '257.1', '-8.3'],
    ['Resultat före', 'result', '-0.5', '-1.8', '-1.3'],
  ])('%s, %s: budget %s, forecast %s: %s', (_, kind, budget, forecast, expected) => {
    expect(toText(variance(kind, d(budget), d(forecast)))).toBe(expected);
  });

  it('of a cost is the opposite of that of a revenue or a result', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (budget, forecast) => {
        const cost = variance('cost', budget, forecast);
        expect(variance('revenue', budget, forecast)).toEqual(negate(cost));
        expect(variance('result', budget, forecast)).toEqual(negate(cost));
      }),
    );
  });
});

describe('netVariance', () => {
  it.each([
    ['Nämnd och administration', '-1.1', '0.8', '-0.3'],
    ['Lön och pension', '1.5', '-0.6', '0.9'],
    ['Upphandling', '3.4', '-3.4', '0.0'],
    ['Ekonomi', '1.7', '-3.1', '-1.4'],
    ['the committee', '7.0', '-8.3', '-1.3'],
  ])('%s: %s and %s: %s', (_, cost, revenue, net) => {
    expect(toText(netVariance(d(cost), d(revenue)))).toBe(net);
  });
});

describe('varianceShare', () => {
  it.each([
    ['cost', '53.8', '54.9', '-0.0204460967'],
    ['revenue', '80.6', '77.5', '-0.0384615385'],
    ['result', '-0.5', '-1.8', '2.6000000000'],
  ] as const)('%s: from %s to %s is %s', (kind, budget, forecast, share) => {
    expect(varianceShare(kind, d(budget), d(forecast))).toEqual(d(share));
  });

  it('of nothing budgeted is none', () => {
    expect(varianceShare('cost', d('0.0'), d('1'))).toBeNull();
  });
});
