import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add } from './arithmetic';
import { equals } from './compare';
import { toText } from './decimal';
import { anyDecimal, d } from './decimal.testing';
import { resultAfter, resultBefore } from './result';
import { netVariance, variance } from './variance';

describe('resultBefore', () => {
  it.each([
    ['Budget', '265.4', '265.9', '-0.5'],
    ['Bokfört', '171.0', '175.0', '-4.0'],
    ['Prognos', '257.1', '258.9', '-1.8'],
    ['Bokslut 2019', '255.1', '262.6', '-7.5'],
  ])('%s: %s − %s = %s', (_, revenue, cost, result) => {
    expect(toText(resultBefore(d(revenue), d(cost)))).toBe(result);
  });

  it('varies from budget as costs and revenues together', () => {
    fc.assert(
      fc.property(fc.tuple(anyDecimal, anyDecimal, anyDecimal, anyDecimal), (amounts) => {
        const [revenueBudget, revenue, costBudget, cost] = amounts;
        const budgeted = resultBefore(revenueBudget, costBudget);
        const net = netVariance(
          variance('cost', costBudget, cost),
          variance('revenue', revenueBudget, revenue),
        );
        expect(equals(resultBefore(revenue, cost), add(budgeted, net))).toBe(true);
      }),
    );
  });
});

describe('resultAfter', () => {
  it.each([
    ['Budget', '-0.5', '0.0', '-0.5'],
    ['Prognos', '-1.8', '1.3', '-0.5'],
    ['Avvikelse', '-1.3', '1.3', '0.0'],
    ['Bokslut 2019', '-7.5', '4.3', '-3.2'],
    ['a deposit', '2.0', '-1.5', '0.5'],
  ])('%s: %s with the withdrawal %s is %s', (_, before, withdrawal, after) => {
    expect(toText(resultAfter(d(before), d(withdrawal)))).toBe(after);
  });
});
