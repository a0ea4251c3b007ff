import { expect, test } from '@jest/globals';
import { insertAddress } from './insertAddress';

test.each([
  ['=', 1, '=D13'],
  ['=SUMMA(', 7, '=SUMMA(D13'],
  ['=SUMMA(A1;)', 10, '=SUMMA(A1;D13)'],
  ['=A1+B2', 6, '=A1+D13'],
])('a click while %j is written gives %3$j', (text, caret, written) => {
  expect(insertAddress(text, caret, 'D13')?.text).toBe(written);
});

test.each(['text', '=SUMMA(A1)', '=12'])('a click leaves %j', (text) => {
  expect(insertAddress(text, text.length, 'D13')).toBeUndefined();
});
