import { expect, test } from '@jest/globals';
import { decimal } from '../../figures/decimal';
import { netVarianceSentence } from './netVarianceWords';

const sentence = (...values: readonly (string | null)[]): string =>
  netVarianceSentence(
    {
      areas: values.map((value, index) => ({
        area: `Område ${index + 1}`,
        shown: { formula: null, value: value === null ? null : decimal(value) },
      })),
      total: null,
    },
    'mnkr',
  );

test.each<[readonly (string | null)[], string]>([
  [[], 'Nettoavvikelsen går inte att räkna ut för något verksamhetsområde.'],
  [[null], 'Nettoavvikelsen går inte att räkna ut för något verksamhetsområde.'],
  [['-0.1'], 'Verksamhetsområdet väntas gå med underskott mot budget.'],
  [['0.1', null], 'Verksamhetsområdet väntas gå med överskott mot budget.'],
  [['0.0'], 'Verksamhetsområdet väntas gå med nollresultat mot budget.'],
  [
    ['-1', '0'],
    'Av två verksamhetsområden väntas ett gå med underskott mot budget, inget med överskott och ett med nollresultat.',
  ],
])('%j: %s', (values, said) => {
  expect(sentence(...values)).toBe(said);
});
