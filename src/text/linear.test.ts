import { describe, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { readClaims } from './claims/readClaims';
import { type Figures, figuresOf } from './figures/figures';

/* Mocks of jest would keep every call. */
const own = <Method>(of: object, name: string) =>
  Object.getOwnPropertyDescriptor(of, name)?.value as Method;
const charAt = own<(this: string, at: number) => string>(String.prototype, 'charAt');
const tries = own<(this: RegExp, given: string) => boolean>(RegExp.prototype, 'test');

/** How many characters are looked at, one by one and by patterns. */
function stepsFor(text: string, figures: Figures): number {
  let steps = 0;
  String.prototype.charAt = function (this: string, position) {
    steps++;
    return charAt.call(this, position);
  };
  RegExp.prototype.test = function (given) {
    steps += 1 + given.length;
    return tries.call(this, given);
  };
  try {
    readClaims({ text, section: 'Sammanfattning', about: { kind: 'committee' } }, figures);
  } finally {
    String.prototype.charAt = charAt;
    RegExp.prototype.test = tries;
  }
  return steps;
}

describe('the cost of reading grows linearly', () => {
  test.each([
    ['digits', '1234567890'],
    ['groups of digits', '123 '],
    ['commas and digits', '1,2,'],
    ['spaces', '          '],
    ['commas', ',,,,,,,,,,'],
    ['dashes', '1-2–3−'],
    ['one long word', 'kostnaderna'],
    ['amounts without an end', 'ökade kostnader om 1,2 mnkr och '],
    ['hedges', 'mer än mer än 3 '],
    ['prose', 'Ekonomi väntar ett underskott om 1,4 mnkr jämfört med budget. '],
  ])('%s', async (_, piece) => {
    const figures = figuresOf((await Book.example()).report());
    const of = (length: number) => stepsFor(piece.repeat(length / piece.length), figures);
    const [small, large] = [of(6_000), of(24_000)];
    expect(small).toBeGreaterThan(0);
    // Four times the text, four times the steps; quadratic would be sixteen.
    expect(large / small).toBeLessThan(5);
  });
});
