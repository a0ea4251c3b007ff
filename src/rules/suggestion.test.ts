import { expect, test } from '@jest/globals';
import { d } from '../figures/decimal.testing';
import { type Suggestion, suggestionsOf } from './suggestion';

const suggestion = (id: string): Suggestion => ({
  id,
  key: 'Summering|Kostnader|Budget',
  sheet: 'Summering',
  address: 'B5',
  from: d('265.8'),
  value: d('265.9'),
  reason: { sv: 'Därför.', en: 'Because.' },
});

test('the suggestions of every repair, the likeliest first, and each once', () => {
  const repair = (...ids: string[]) => ({ suggestions: ids.map(suggestion), formulas: [] });
  const suggestions = suggestionsOf({
    number: 1,
    findings: [],
    repairs: [repair('fb'), repair('fa', 'fb'), repair(), repair('fc', 'fa')],
    isComplete: true,
  });
  expect(suggestions.map(({ id }) => id)).toEqual(['fb', 'fa', 'fc']);
});
