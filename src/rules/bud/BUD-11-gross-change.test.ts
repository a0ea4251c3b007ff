import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const change = (costs: number | null, revenues: number | null, type = 'Omslutningsförändring') => ({
  Ärende: 'Flyttad enhet',
  Typ: type,
  Kostnader: costs,
  Intäkter: revenues,
});
const KEY = 'Budgetjusteringar|Flyttad enhet';

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank side',
    (book) => book.add('Budgetjusteringar', change(4, null)),
    'Intäkter för Flyttad enhet i Budgetjusteringar (Budgetjusteringar!D6) saknas.',
  ],
  [
    'a type that cannot be read',
    (book) => book.add('Budgetjusteringar', change(4, 3, 'Flytt')),
    'Typ i Budgetjusteringar (Budgetjusteringar!B6) kan inte läsas.',
  ],
  [
    'no table',
    (book) => book.removeTable('Budgetjusteringar'),
    'Tabellen Budgetjusteringar finns inte.',
  ],
];

describe('BUD-11', () => {
  test('finds a gross change that is not the same on both sides', () => {
    const result = example.copy().add('Budgetjusteringar', change(4, 3.9)).check();
    expect(findingsOf(result, 'BUD-11')).toEqual([`error ${KEY}|Kostnader ${KEY}|Intäkter`]);
    expect(messagesOf(result, 'BUD-11')).toEqual([
      'Flyttad enhet: kostnaderna är 4,0 men intäkterna är 3,9.',
    ]);
    expect(figuresOf(result, 'BUD-11')).toEqual([['4', '3.9', '0.1', '0', 'mnkr']]);
  });

  test.each([
    ['the same on both sides', change(4, 4)],
    ['a budget adjustment, which changes the net', change(4, 0, 'Budgetjustering')],
  ])('allows %s', (_, row) => {
    const result = example.copy().add('Budgetjusteringar', row).check();
    expect(findingsOf(result, 'BUD-11')).toEqual([]);
    expect(reasonsOf(result, 'BUD-11')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, edit, reason) => {
    const result = edit(example.copy()).check();
    expect(findingsOf(result, 'BUD-11')).toEqual([]);
    expect(reasonsOf(result, 'BUD-11')).toEqual([reason]);
  });
});

saysInFull('BUD-11', {
  'gross changes that are not the same on both sides': (book) =>
    book
      .add('Budgetjusteringar', change(4, 3.9))
      .add('Budgetjusteringar', { ...change(-2, 1), Ärende: null }),
  ...changesIn(UNTESTABLE),
});
