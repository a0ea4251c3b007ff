import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../book.testing';

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

  test.each([
    [
      'a blank side',
      (book: Book) => book.add('Budgetjusteringar', change(4, null)),
      'Intäkter för Flyttad enhet i Budgetjusteringar (Budgetjusteringar!D6) är tom.',
    ],
    [
      'a type that cannot be read',
      (book: Book) => book.add('Budgetjusteringar', change(4, 3, 'Flytt')),
      'Typ i Budgetjusteringar (Budgetjusteringar!B6) kan inte läsas.',
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Budgetjusteringar'),
      'Tabellen Budgetjusteringar finns inte.',
    ],
  ])('cannot be tested with %s', (_, edit, reason) => {
    const result = edit(example.copy()).check();
    expect(findingsOf(result, 'BUD-11')).toEqual([]);
    expect(reasonsOf(result, 'BUD-11')).toEqual([reason]);
  });
});
