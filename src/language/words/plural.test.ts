import { expect, it } from '@jest/globals';
import { plural } from './plural';

it.each([
  [0, 'celler'],
  [1, 'cell'],
  [2, 'celler'],
])('%i %s', (n, word) => {
  expect(plural(n, 'cell', 'celler')).toBe(word);
});
