import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Internkontroll|First Card: moms|Status';

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank status',
    (book) => book.set(ROW, null),
    'Status för First Card: moms i Internkontroll (Internkontroll!E5) saknas.',
  ],
  [
    'a status outside its vocabulary',
    (book) => book.set(ROW, 'På gång'),
    'Status för First Card: moms i Internkontroll (Internkontroll!E5) kan inte läsas.',
  ],
  [
    'no column for it',
    (book) => book.removeColumn('Internkontroll', 'Status'),
    'Kolumnen Status saknas i Internkontroll.',
  ],
  ['no table', (book) => book.removeTable('Internkontroll'), 'Tabellen Internkontroll finns inte.'],
];

describe('CTL-03', () => {
  test.each([
    ['Försenad', 'First Card: moms: kontrollen är försenad.'],
    ['ej  genomförd', 'First Card: moms: kontrollen är inte genomförd.'],
  ])('finds a control that is %s', (status, message) => {
    const result = example.copy().set(ROW, status).check();
    expect(findingsOf(result, 'CTL-03')[0]).toBe(`warning ${ROW}`);
    expect(messagesOf(result, 'CTL-03')[0]).toBe(message);
  });

  test('allows a control that is done', () => {
    const result = example.copy().set('Internkontroll|Egna utlägg|Status', 'genomförd').check();
    expect(findingsOf(result, 'CTL-03')).toHaveLength(3);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'CTL-03')).toEqual([reason]);
  });
});

saysInFull('CTL-03', {
  'controls that are late or not done': (book) => book.set(ROW, 'Försenad'),
  'a control without a name': (book) =>
    book.set(ROW, 'Ej genomförd').set('Internkontroll|First Card: moms|Kontroll', null),
  ...changesIn(UNTESTABLE),
});
