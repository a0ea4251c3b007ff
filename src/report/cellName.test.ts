import { expect, test } from '@jest/globals';
import { cellName } from './cellName';

test.each([
  ['Summering', 'Summering!E8'],
  ['Mål', 'Mål!E8'],
  ['Blad 2', "'Blad 2'!E8"],
  ["Kurt's", "'Kurt''s'!E8"],
  ['2020', "'2020'!E8"],
])('%s', (sheet, name) => {
  expect(cellName({ sheet, address: 'E8' })).toBe(name);
});
