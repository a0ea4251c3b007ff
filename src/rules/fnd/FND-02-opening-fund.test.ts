import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const FUND = 'Summering|Ingående resultatfond';
const LAST = 'Summering|Utgående resultatfond|Bokslut föregående år';

describe('FND-02', () => {
  test('finds one opening fund a column that is not the closing one of last year', () => {
    const result = example.copy().set(`${FUND}|Budget`, 3.2).set(`${FUND}|Prognos`, 3.4).check();
    expect(findingsOf(result, 'FND-02')).toEqual([
      `error ${FUND}|Budget ${LAST}`,
      `error ${FUND}|Prognos ${LAST}`,
    ]);
    expect(messagesOf(result, 'FND-02')[0]).toBe(
      'Ingående resultatfond: budgeten är 3,2 men Utgående resultatfond (förra årets bokslut) är 3,3.',
    );
    expect(figuresOf(result, 'FND-02')[0]).toEqual(['3.2', '3.3', '-0.1', '0', 'mnkr']);
  });

  test('tests the booked column where it is given', () => {
    const booked = (value: number) => example.copy().set(`${FUND}|Bokfört`, value).check();
    expect(findingsOf(booked(3.3), 'FND-02')).toEqual([]);
    expect(findingsOf(booked(3.4), 'FND-02')).toEqual([`error ${FUND}|Bokfört ${LAST}`]);
  });

  test('sees no gap in a booked column that is blank', () => {
    expect(reasonsOf(example.check(), 'FND-02')).toEqual([]);
  });

  test.each([
    [
      "a blank closing fund of last year's accounts",
      (book: Book) => book.set(LAST, null),
      'Bokslut föregående år för Utgående resultatfond i Summering (Summering!F10) saknas.',
    ],
    [
      'no column for last year',
      (book: Book) => book.removeColumn('Summering', 'Bokslut föregående år'),
      'Kolumnen Bokslut föregående år saknas i Summering.',
    ],
    [
      'a booked fund that cannot be read',
      (book: Book) => book.set(`${FUND}|Bokfört`, 'oklart'),
      'Bokfört för Ingående resultatfond i Summering (Summering!C8) kan inte läsas.',
    ],
    [
      'no row',
      (book: Book) => book.removeRow(FUND),
      'Summering har inga belopp för Ingående resultatfond.',
    ],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-02')).toEqual([]);
    expect(reasonsOf(result, 'FND-02')).toEqual([reason]);
  });
});

saysInFull('FND-02', {
  'opening funds too small, booked and too great': (book) =>
    book.set(`${FUND}|Budget`, 3.2).set(`${FUND}|Bokfört`, 3.4).set(`${FUND}|Prognos`, 33),
  "a blank closing fund of last year's accounts": (book) => book.set(LAST, null),
  'a booked fund that cannot be read': (book) => book.set(`${FUND}|Bokfört`, 'oklart'),
  'no row': (book) => book.removeRow(FUND),
});
