import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const AFTER = 'Summering|Resultat efter resultatdisposition';

const errorsOf = (book: Book) =>
  findingsOf(book.check(), 'FND-03').filter((line) => line.startsWith('error'));

describe('FND-03', () => {
  test.each(['Budget', 'Prognos', 'Avvikelse', 'Bokslut föregående år'])(
    'finds a result after disposition that does not follow, in %s',
    (column) => {
      const book = example.copy().set(`${AFTER}|${column}`, -3.1 - 2);
      expect(errorsOf(book)).toEqual([
        `error ${AFTER}|${column} Summering|Resultat före resultatdisposition|${column} Summering|Årets förändring av resultatfond|${column}`,
      ]);
    },
  );

  test('adds the withdrawal to the result before', () => {
    const result = example.copy().set(`${AFTER}|Prognos`, -3.1).check();
    expect(messagesOf(result, 'FND-03')).toEqual([
      'Resultat efter resultatdisposition: prognosen ska vara −0,5 (−1,8 + 1,3) men är −3,1.',
    ]);
  });

  test('subtracts a withdrawal that has a minus sign', () => {
    const book = example
      .copy()
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set('Summering|Årets förändring av resultatfond|Prognos', -1.3)
      .set(`${AFTER}|Prognos`, -0.7);
    expect(messagesOf(book.check(), 'FND-03')).toContain(
      'Resultat efter resultatdisposition: prognosen ska vara −0,5 (−1,8 − (−1,3)) men är −0,7.',
    );
  });

  test('lets rounding explain 0,1', () => {
    const result = example.copy().set(`${AFTER}|Prognos`, -0.6).check();
    expect(findingsOf(result, 'FND-03')[0]).toMatch(`info ${AFTER}|Prognos`);
  });

  test.each([
    [
      'a blank movement, as in Bokfört of the case',
      (book: Book) => book,
      'Bokfört för Årets förändring av resultatfond i Summering (Summering!C9) saknas.',
    ],
    [
      'no row for the result before',
      (book: Book) => book.removeRow('Summering|Resultat före resultatdisposition'),
      'Summering har inga belopp för Resultat före resultatdisposition.',
    ],
    ['no table', (book: Book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-03')).toEqual([]);
    expect(reasonsOf(result, 'FND-03')).toContain(reason);
  });
});

saysInFull('FND-03', {
  'results too small, and within rounding': (book) =>
    book.set(`${AFTER}|Prognos`, -3.1).set(`${AFTER}|Bokslut föregående år`, -3.3),
  'a withdrawal with a minus sign': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus'),
  'no row for the result before': (book) =>
    book.removeRow('Summering|Resultat före resultatdisposition'),
  'a sign that cannot be read': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', 'Tvärtom'),
});
