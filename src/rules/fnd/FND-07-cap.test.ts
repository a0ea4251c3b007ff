import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const FUND = 'Summering|Utgående resultatfond|Prognos';
const CAP = 'Tak för resultatfond';

const withCapIn = (book: Book, cap: unknown, closing: number) =>
  book.add('Rapport', { Uppgift: CAP, Värde: cap as string }).set(FUND, closing);

const withCap = (cap: unknown, closing: number) => withCapIn(example.copy(), cap, closing);

describe('FND-07', () => {
  test('finds a closing fund above the share of the gross costs', () => {
    const result = withCap('5 %', 13.3).check();
    expect(findingsOf(result, 'FND-07')).toEqual([
      `warning ${FUND} Summering|Kostnader|Budget Rapport|${CAP}|Värde`,
    ]);
    expect(messagesOf(result, 'FND-07')).toEqual([
      'Utgående resultatfond 13,3 är högre än taket 13,295.',
    ]);
    expect(figuresOf(result, 'FND-07')[0]?.[4]).toBe('mnkr');
  });

  test.each([['5 %'], [5], [0.05], [{ value: 0.05, format: '0.0%' }], ['0,05']])(
    'reads the cap %j as 5 %%',
    (cap) => {
      expect(findingsOf(withCap(cap, 13.2).check(), 'FND-07')).toEqual([]);
      expect(findingsOf(withCap(cap, 13.3).check(), 'FND-07')).toHaveLength(1);
    },
  );

  test('allows a fund at its cap', () => {
    const book = withCap('10 %', 26.6).set('Summering|Kostnader|Budget', 266);
    expect(findingsOf(book.check(), 'FND-07')).toEqual([]);
  });

  test('is off until Rapport gives a cap', () => {
    expect(findingsOf(example.copy().set(FUND, 999).check(), 'FND-07')).toEqual([]);
    const blank = withCap(null, 999).check();
    expect(findingsOf(blank, 'FND-07')).toEqual([]);
    expect(reasonsOf(blank, 'FND-07')).toEqual([]);
  });

  test.each([
    [
      'a cap that cannot be read',
      () => withCap('lagom', 13.3),
      `Värde för ${CAP} i Rapport (Rapport!B13) kan inte läsas.`,
    ],
    [
      'a blank budget',
      () => withCap('5 %', 13.3).set('Summering|Kostnader|Budget', null),
      'Budget för Kostnader i Summering (Summering!B5) saknas.',
    ],
    [
      'no fund row',
      () => withCap('5 %', 13.3).removeRow('Summering|Utgående resultatfond'),
      'Summering har inga belopp för Utgående resultatfond.',
    ],
  ])('cannot be tested with %s', (_, made, reason) => {
    const result = made().check();
    expect(findingsOf(result, 'FND-07')).toEqual([]);
    expect(reasonsOf(result, 'FND-07')).toEqual([reason]);
  });
});

saysInFull('FND-07', {
  'a fund above its cap': (book) => withCapIn(book, '5 %', 15),
  'a cap that cannot be read': (book) => withCapIn(book, 'lagom', 15),
  'a blank budget': (book) => withCapIn(book, '5 %', 15).set('Summering|Kostnader|Budget', null),
  'no fund row': (book) => withCapIn(book, '5 %', 15).removeRow('Summering|Utgående resultatfond'),
});
