import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** The case has one of its own. */
const OWN = 'info Verksamheter|Avskrivningar och internränta|Kostnad|Verksamhetsområde';
const area = (key: string) => `Verksamheter|${key}|Verksamhetsområde`;

describe('BUD-09', () => {
  test('finds an area without its other side', () => {
    const result = example.copy().removeRow('Verksamheter|Rekrytering|Kostnad').check();
    expect(findingsOf(result, 'BUD-09')).toEqual([OWN, `info ${area('Rekrytering|Intäkt')}`]);
    expect(messagesOf(result, 'BUD-09')).toEqual([
      'Avskrivningar och internränta står bara bland kostnaderna.',
      'Rekrytering står bara bland intäkterna.',
    ]);
  });

  test('finds both halves of an area that is spelt in two ways', () => {
    const result = example.copy().set(area('Ekonomi|Intäkt'), 'Ekonomin').check();
    expect(findingsOf(result, 'BUD-09')).toEqual([
      `info ${area('Ekonomi|Kostnad')}`,
      OWN,
      `info ${area('Ekonomin|Intäkt')}`,
    ]);
  });

  test('takes case and spaces for the same name', () => {
    const result = example.copy().set(area('Ekonomi|Intäkt'), ' EKONOMI ').check();
    expect(findingsOf(result, 'BUD-09')).toEqual([OWN]);
  });

  test.each([
    ['Kostnad', 'Utgift', 'B8'],
    ['Intäkt', 'Inkomst', 'B15'],
  ])('waits for an area whose %s cannot be read, and tests the others', (side, written, cell) => {
    const result = example
      .copy()
      .set(`Verksamheter|Ekonomi|${side}|Slag`, written)
      .removeRow('Verksamheter|Rekrytering|Kostnad')
      .check();
    expect(findingsOf(result, 'BUD-09')).toEqual([OWN, `info ${area('Rekrytering|Intäkt')}`]);
    expect(reasonsOf(result, 'BUD-09')).toEqual([
      `Slag för Ekonomi, ${written} i Verksamheter (Verksamheter!${cell}) kan inte läsas.`,
    ]);
  });

  test('waits for a nameless row: it may be the other side', () => {
    const result = example.copy().set(area('Ekonomi|Intäkt'), null).check();
    expect(findingsOf(result, 'BUD-09')).toEqual([]);
    expect(reasonsOf(result, 'BUD-09')).toEqual([
      'Verksamhetsområde för Intäkt i Verksamheter (Verksamheter!A16) kan inte läsas.',
    ]);
  });

  test('cannot be tested without the table', () => {
    const result = example.copy().removeTable('Verksamheter').check();
    expect(reasonsOf(result, 'BUD-09')).toEqual(['Tabellen Verksamheter finns inte.']);
  });
});

saysInFull('BUD-09', {
  'areas without their other side': (book) => book.removeRow('Verksamheter|Rekrytering|Kostnad'),
  'an area whose side cannot be read': (book) =>
    book.set('Verksamheter|Ekonomi|Intäkt|Slag', 'Inkomst'),
  'a nameless row': (book) => book.set(area('Ekonomi|Intäkt'), null),
  'no table': (book) => book.removeTable('Verksamheter'),
});
