import { expect, test } from '@jest/globals';
import { capitalized, countWord } from './countWord';

test.each([
  [0, 'en', 'noll'],
  [1, 'en', 'en'],
  [1, 'ett', 'ett'],
  [2, 'ett', 'två'],
  [12, 'en', 'tolv'],
  [13, 'en', '13'],
  [1000, 'en', '1000'],
] as const)('countWord(%d, %s) is %s', (n, one, word) => {
  expect(countWord(n, one)).toBe(word);
});

test('capitalized begins a sentence, also with å', () => {
  expect([capitalized('åtta av tolv'), capitalized('')]).toEqual(['Åtta av tolv', '']);
});
