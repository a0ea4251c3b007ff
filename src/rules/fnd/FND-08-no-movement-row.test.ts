import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const cellsOf = (table: string, column: string) =>
  `info ${table}|Utgående resultatfond|${column} ${table}|Ingående resultatfond|${column}`;
/** The case has one of its own. */
const OWN = cellsOf('Driftbudget', 'Prognos');
const ROW = 'Årets förändring av resultatfond';

describe('FND-08', () => {
  test('finds a fund that moves without a row for its movement', () => {
    const result = example.copy().removeRow(`Summering|${ROW}`).check();
    expect(findingsOf(result, 'FND-08')).toEqual([OWN, cellsOf('Summering', 'Prognos')]);
    expect(messagesOf(result, 'FND-08')[1]).toBe(
      'Summering visar att fonden går från 3,3 till 2,0 (prognosen) men saknar raden Årets förändring av resultatfond.',
    );
  });

  test('names another column where the forecast does not move', () => {
    const result = example
      .copy()
      .set('Driftbudget|Utgående resultatfond|Prognos', 3.3)
      .set('Driftbudget|Utgående resultatfond|Budget', 3.2)
      .check();
    expect(findingsOf(result, 'FND-08')).toEqual([cellsOf('Driftbudget', 'Budget')]);
  });

  test.each([
    [
      'a fund that stands still',
      (book: Book) => book.set('Driftbudget|Utgående resultatfond|Prognos', 3.3),
    ],
    [
      'a forecast that is blank beside a fund that stands still',
      (book: Book) => book.set('Driftbudget|Utgående resultatfond|Prognos', null),
    ],
    ['a table with the row', (book: Book) => book.add('Driftbudget', { Post: ROW, Prognos: 1.3 })],
  ])('allows %s', (_, change) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-08')).toEqual([]);
    expect(reasonsOf(result, 'FND-08')).toEqual([]);
  });

  test.each([
    [
      'no fund rows',
      (book: Book) => book.removeRow('Driftbudget|Ingående resultatfond'),
      'Driftbudget har inga belopp för Ingående resultatfond.',
    ],
    [
      'a post that cannot be read: it may be the row',
      (book: Book) => book.add('Driftbudget', { Post: 'Årets rörelse', Prognos: 1.3 }),
      'Post i Driftbudget (Driftbudget!A12) kan inte läsas.',
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Driftbudget'),
      'Tabellen Driftbudget finns inte.',
    ],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-08')).toEqual([]);
    expect(reasonsOf(result, 'FND-08')).toEqual([reason]);
  });
});

saysInFull('FND-08', {
  'funds that move without a row for it': (book) => book.removeRow(`Summering|${ROW}`),
  'a budget that moves': (book) =>
    book
      .set('Driftbudget|Utgående resultatfond|Prognos', 3.3)
      .set('Driftbudget|Utgående resultatfond|Budget', -0.2),
  'no fund rows': (book) => book.removeRow('Driftbudget|Ingående resultatfond'),
  'blank funds': (book) =>
    book
      .set('Driftbudget|Utgående resultatfond|Prognos', null)
      .set('Driftbudget|Utgående resultatfond|Budget', null),
  'a post that cannot be read': (book) =>
    book.add('Driftbudget', { Post: 'Årets rörelse', Prognos: 1.3 }),
  'one table only': (book) => book.removeTable('Driftbudget'),
});
