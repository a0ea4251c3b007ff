import { expect, test } from '@jest/globals';
import { printable } from './printable';

test.each([
  ['rad ett\r\n  rad två\t!', 'rad ett rad två !'],
  ['\u001B[31mröd\u001B[0m\u0007', '[31mröd[0m'],
  ['\u202Eslx.exe', 'slx.exe'],
  ['−1\u00A0234,5 mnkr', '−1\u00A0234,5 mnkr'],
])('%j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
