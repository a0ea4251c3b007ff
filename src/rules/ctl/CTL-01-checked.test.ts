import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Internkontroll|First Card: moms';

const UNTESTABLE: readonly Untestable[] = [
  [
    'one count without the other',
    (book) => book.set(`${ROW}|Population`, null),
    'Population för First Card: moms i Internkontroll (Internkontroll!B5) saknas.',
  ],
  [
    'a count that cannot be read',
    (book) => book.set(`${ROW}|Kontrollerade`, 'några'),
    'Kontrollerade för First Card: moms i Internkontroll (Internkontroll!C5) kan inte läsas.',
  ],
  ['no table', (book) => book.removeTable('Internkontroll'), 'Tabellen Internkontroll finns inte.'],
];

describe('CTL-01', () => {
  test('finds more checked than there were', () => {
    const result = example.copy().set(`${ROW}|Kontrollerade`, 138).check();
    expect(findingsOf(result, 'CTL-01')).toEqual([`error ${ROW}|Kontrollerade ${ROW}|Population`]);
    expect(messagesOf(result, 'CTL-01')).toEqual(['First Card: moms: 138 kontrollerade av 137.']);
    expect(figuresOf(result, 'CTL-01')).toEqual([['138', '137', null, null, 'st']]);
  });

  test('allows as many', () => {
    const result = example.copy().set(`${ROW}|Kontrollerade`, '137 st').check();
    expect(findingsOf(result, 'CTL-01')).toEqual([]);
  });

  test('has nothing to test where nothing is counted', () => {
    expect(reasonsOf(example.check(), 'CTL-01')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'CTL-01')).toEqual([]);
    expect(reasonsOf(result, 'CTL-01')).toEqual([reason]);
  });
});

saysInFull('CTL-01', {
  'more checked than there were': (book) => book.set(`${ROW}|Kontrollerade`, 1380),
  'a control without a name': (book) =>
    book.set(`${ROW}|Kontrollerade`, 1380).set(`${ROW}|Kontroll`, null),
  ...changesIn(UNTESTABLE),
});
