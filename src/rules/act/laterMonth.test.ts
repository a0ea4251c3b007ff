import { describe, expect, test } from '@jest/globals';
import { givesNewEnd, laterMonth } from './laterMonth';

const END = { year: 2020, month: 6, day: 30 };

describe('a month after the end', () => {
  test.each([
    ['Klar i juni.', null],
    ['Klar i juli.', { month: 7, year: null }],
    ['Klar i juni 2020.', null],
    ['Klar i juli 2020.', { month: 7, year: 2020 }],
    ['Klar i maj 2021.', { month: 5, year: 2021 }],
    ['Började i december 2019.', null],
    ['Började i maj, fortsätter i augusti och september.', { month: 8, year: null }],
  ])('in “%s” it is %j', (text, month) => {
    expect(laterMonth(text, END)).toEqual(month);
  });
});

describe('a new end', () => {
  test.each([
    ['2020-06-30', false],
    ['2020-07-01', true],
    ['i maj', false],
    ['i juli', true],
    ['till årsskiftet', true],
    ['snart', false],
  ])('“%s”: %s', (text, isGiven) => {
    expect(givesNewEnd(`Klar ${text}.`, END)).toBe(isGiven);
  });
});
