import { expect, test } from '@jest/globals';
import { plainDate, plainNumber } from './exampleRowsValues';

test.each([
  ['53,8', 53.8],
  ['-0,5', -0.5],
  ['68 293 209', 68293209],
  ['-984 372', -984372],
  ['4 000', 4000],
  ['0', 0],
])('%s is a number', (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

test.each(['', '4 st', '90%', '100  %', '+/-1 %', '53.8', '68 29', '1,', 'T2', '2020-08-31'])(
  '%p is no number',
  (text) => {
    expect(plainNumber(text)).toBeNull();
  },
);

test.each([
  ['2020-08-31', 44074],
  ['2020-02-29', 43890],
])('%s is a date', (text, serial) => {
  expect(plainDate(text)).toBe(serial);
});

test.each(['2020-02-30', '2019-02-29', '2020-13-01', '20-08-31', '2020', ''])(
  '%p is no date',
  (text) => {
    expect(plainDate(text)).toBeNull();
  },
);
