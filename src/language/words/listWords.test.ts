import { expect, it } from '@jest/globals';
import { listWords } from './listWords';

it.each([
  [[], '', ''],
  [['T1'], 'T1', 'T1'],
  [['T1', 'T2'], 'T1 och T2', 'T1 and T2'],
  [['T1', 'T2', 'VB'], 'T1, T2 och VB', 'T1, T2 and VB'],
])('%j', (words, swedish, english) => {
  expect(listWords(words, 'sv')).toBe(swedish);
  expect(listWords(words, 'en')).toBe(english);
});
