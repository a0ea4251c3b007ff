import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const cellsOf = (row: string) => `${row}|Avvikelse ${row}|Prognos ${row}|Budget`;
/** The case has one of its own. */
const OWN = `error ${cellsOf('Summering|Utgående resultatfond')}`;

describe('FND-04', () => {
  test.each([
    'Driftbudget|Ingående resultatfond',
    'Driftbudget|Utgående resultatfond',
    'Summering|Ingående resultatfond',
    'Summering|Årets förändring av resultatfond',
  ])('finds a variance that is not forecast less budget, on %s', (row) => {
    const result = example.copy().set(`${row}|Avvikelse`, 5).check();
    expect(findingsOf(result, 'FND-04')).toContain(`error ${cellsOf(row)}`);
    expect(findingsOf(result, 'FND-04')).toHaveLength(2);
  });

  test('says what the variance should be', () => {
    const result = example.copy().set('Driftbudget|Utgående resultatfond|Avvikelse', 1.3).check();
    expect(messagesOf(result, 'FND-04')[0]).toBe(
      'Utgående resultatfond: avvikelsen ska vara −1,3 (2,0 − 3,3) men är 1,3.',
    );
    expect(figuresOf(result, 'FND-04')[0]).toEqual(['1.3', '-1.3', '2.6', '0.15', 'mnkr']);
  });

  test('lets rounding explain 0,1, and leaves other rows to BUD-01', () => {
    const result = example
      .copy()
      .set('Summering|Utgående resultatfond|Avvikelse', -1.4)
      .set('Summering|Kostnader|Avvikelse', 99)
      .check();
    expect(findingsOf(result, 'FND-04')).toEqual([OWN.replace('error', 'info')]);
  });

  test.each([
    [
      'a blank budget',
      (book: Book) => book.set('Summering|Ingående resultatfond|Budget', null),
      'Budget för Ingående resultatfond i Summering (Summering!B8) saknas.',
    ],
    [
      'a post that cannot be read',
      (book: Book) => book.set('Summering|Ingående resultatfond|Post', 'Fonden'),
      'Post i Summering (Summering!A8) kan inte läsas.',
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Driftbudget'),
      'Tabellen Driftbudget finns inte.',
    ],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-04')).toEqual([OWN]);
    expect(reasonsOf(result, 'FND-04')).toEqual([reason]);
  });
});

saysInFull('FND-04', {
  'a variance on every row of the fund': (book) =>
    book
      .set('Driftbudget|Utgående resultatfond|Avvikelse', 1.3)
      .set('Summering|Ingående resultatfond|Avvikelse', 0.1)
      .set('Summering|Årets förändring av resultatfond|Avvikelse', -1.3),
  'a blank budget, and a post that cannot be read': (book) =>
    book
      .set('Summering|Ingående resultatfond|Budget', null)
      .set('Driftbudget|Ingående resultatfond|Post', 'Fonden'),
  'one table only': (book) => book.removeTable('Driftbudget'),
});
