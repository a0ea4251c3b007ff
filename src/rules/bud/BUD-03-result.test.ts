import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const RESULT = 'Resultat före resultatdisposition';

const errorsOf = (book: Book) =>
  findingsOf(book.check(), 'BUD-03').filter((line) => line.startsWith('error'));

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank cost',
    (book) => book.set('Driftbudget|Kostnader|Budget', '–'),
    'Budget för Kostnader i Driftbudget (Driftbudget!B5) saknas.',
  ],
  [
    'no cost row',
    (book) => book.removeRow('Driftbudget|Kostnader'),
    'Driftbudget har inga belopp för Kostnader.',
  ],
  [
    'a missing table',
    (book) => book.removeTable('Driftbudget'),
    'Tabellen Driftbudget finns inte.',
  ],
  [
    'no column for last year',
    (book) => book.removeColumn('Summering', 'Bokslut föregående år'),
    'Kolumnen Bokslut föregående år saknas i Summering.',
  ],
];

describe('BUD-03', () => {
  test.each(['Driftbudget', 'Summering'])('finds a result that does not follow, in %s', (table) => {
    const book = example.copy().set(`${table}|${RESULT}|Prognos`, 1.8);
    expect(errorsOf(book)).toEqual([
      `error ${table}|${RESULT}|Prognos ${table}|Intäkter|Prognos ${table}|Kostnader|Prognos`,
    ]);
    expect(messagesOf(book.check(), 'BUD-03')).toContain(
      `${RESULT}: prognosen ska vara −1,8 (257,1 − 258,9) men är 1,8.`,
    );
  });

  test('adds the variances of costs and revenues', () => {
    const book = example.copy().set(`Summering|${RESULT}|Avvikelse`, -15.3);
    expect(messagesOf(book.check(), 'BUD-03')).toContain(
      `${RESULT}: avvikelsen ska vara −1,3 (−8,3 + 7,0) men är −15,3.`,
    );
  });

  test('takes 0,1 as rounding, as in the case, and 0,2 as an error', () => {
    const key = `Summering|${RESULT}|Budget`;
    expect(errorsOf(example.copy().set(key, -0.6))).toEqual([]);
    expect(errorsOf(example.copy().set(key, -0.7))).toHaveLength(1);
  });

  test('knows the synonyms of the posts', () => {
    const book = example
      .copy()
      .set(`Summering|${RESULT}|Post`, 'nettoresultat  före Resultatdisposition')
      .set('Summering|Kostnader|Post', 'Kostnader');
    expect(errorsOf(book)).toEqual([]);
    expect(reasonsOf(book.check(), 'BUD-03')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'BUD-03')).toEqual([reason]);
  });
});

saysInFull('BUD-03', {
  'results that do not follow': (book) =>
    book.set(`Driftbudget|${RESULT}|Prognos`, 1.8).set(`Summering|${RESULT}|Avvikelse`, -15.3),
  ...changesIn(UNTESTABLE),
});
