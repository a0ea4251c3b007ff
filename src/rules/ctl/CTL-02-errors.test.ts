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
    (book) => book.set(`${ROW}|Kontrollerade`, null),
    'Kontrollerade för First Card: moms i Internkontroll (Internkontroll!C5) saknas.',
  ],
  [
    'a count that cannot be read',
    (book) => book.set(`${ROW}|Fel`, 'några'),
    'Fel för First Card: moms i Internkontroll (Internkontroll!D5) kan inte läsas.',
  ],
  ['no table', (book) => book.removeTable('Internkontroll'), 'Tabellen Internkontroll finns inte.'],
];

describe('CTL-02', () => {
  test('finds more errors than checked', () => {
    const result = example.copy().set(`${ROW}|Fel`, 108).check();
    expect(findingsOf(result, 'CTL-02')).toEqual([`error ${ROW}|Fel ${ROW}|Kontrollerade`]);
    expect(messagesOf(result, 'CTL-02')).toEqual([
      'First Card: moms: 108 fel på 107 kontrollerade.',
    ]);
    expect(figuresOf(result, 'CTL-02')).toEqual([['108', '107', null, null, 'st']]);
  });

  test('allows as many', () => {
    const result = example.copy().set(`${ROW}|Fel`, '107 st').check();
    expect(findingsOf(result, 'CTL-02')).toEqual([]);
  });

  test('has nothing to test where nothing is counted', () => {
    expect(reasonsOf(example.check(), 'CTL-02')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'CTL-02')).toEqual([]);
    expect(reasonsOf(result, 'CTL-02')).toEqual([reason]);
  });
});

saysInFull('CTL-02', {
  'more errors than checked': (book) => book.set(`${ROW}|Fel`, 108),
  'a control without a name': (book) => book.set(`${ROW}|Fel`, 108).set(`${ROW}|Kontroll`, null),
  ...changesIn(UNTESTABLE),
});
