import { expect, test } from '@jest/globals';
import { sarifMessage } from './sarifMessage';

test.each([
  ['Raden {0} saknas.', 'Raden {{0}} saknas.'],
  ['[klicka](javascript:alert(1))', '\\[klicka\\](javascript:alert(1))'],
  ['a\\[b](1)', 'a\\\\\\[b\\](1)'],
  ['Åsa: 5 % (enligt plan)', 'Åsa: 5 % (enligt plan)'],
])('%s', (text, written) => {
  expect(sarifMessage(text).text).toBe(written);
});
