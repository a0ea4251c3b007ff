import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const FUND = 'Summering|Utgående resultatfond';
const partsIn = (table: string, column: string) =>
  `${table}|Ingående resultatfond|${column} ${table}|Årets förändring av resultatfond|${column}`;
/** The case has one of its own. */
const OWN = `error ${FUND}|Avvikelse ${partsIn('Summering', 'Avvikelse')}`;

describe('FND-01', () => {
  test.each(['Budget', 'Prognos', 'Bokslut föregående år'])(
    'finds a closing fund that does not follow, in %s',
    (column) => {
      const result = example.copy().set(`${FUND}|${column}`, 1).check();
      expect(findingsOf(result, 'FND-01')).toContain(
        `error ${FUND}|${column} ${partsIn('Summering', column)}`,
      );
    },
  );

  test('says how the fund should close', () => {
    const result = example.copy().set(`${FUND}|Prognos`, 4.6).check();
    expect(messagesOf(result, 'FND-01')[0]).toBe(
      'Utgående resultatfond: prognosen ska vara 2,0 (3,3 − 1,3) men är 4,6.',
    );
    expect(figuresOf(result, 'FND-01')[0]).toEqual(['4.6', '2.0', '2.6', '0.15', 'mnkr']);
  });

  test('lets rounding explain 0,1', () => {
    const result = example.copy().set(`${FUND}|Prognos`, 2.1).check();
    expect(findingsOf(result, 'FND-01')[0]).toMatch(`info ${FUND}|Prognos`);
  });

  test('takes a withdrawal with a minus sign where Rapport says so', () => {
    const movement = 'Summering|Årets förändring av resultatfond';
    const book = example
      .copy()
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set(`${movement}|Prognos`, -1.3)
      .set(`${movement}|Avvikelse`, -1.3)
      .set(`${movement}|Bokslut föregående år`, -4.3);
    expect(findingsOf(book.check(), 'FND-01')).toEqual([OWN]);
    expect(messagesOf(book.check(), 'FND-01')).toEqual([
      'Utgående resultatfond: avvikelsen ska vara −1,3 (0,0 + (−1,3)) men är 0,0.',
    ]);
    const wrong = book.set(`${movement}|Prognos`, 1.3).check();
    expect(findingsOf(wrong, 'FND-01')).toContain(
      `error ${FUND}|Prognos ${partsIn('Summering', 'Prognos')}`,
    );
  });

  test('takes a withdrawal with a plus sign where Rapport says nothing', () => {
    const result = example.copy().removeRow('Rapport|Tecken för fondförändring').check();
    expect(findingsOf(result, 'FND-01')).toEqual([OWN]);
  });

  test('tests Driftbudget only where it has the row of the movement', () => {
    const book = example.copy().set('Driftbudget|Utgående resultatfond|Prognos', 1);
    expect(findingsOf(book.check(), 'FND-01')).toEqual([OWN]);
    const result = book
      .add('Driftbudget', { Post: 'Årets förändring av resultatfond', Prognos: 1.3 })
      .check();
    expect(findingsOf(result, 'FND-01')).toEqual([
      `error Driftbudget|Utgående resultatfond|Prognos ${partsIn('Driftbudget', 'Prognos')}`,
      OWN,
    ]);
  });

  test.each([
    [
      'a blank movement',
      (book: Book) => book.set('Summering|Årets förändring av resultatfond|Prognos', null),
      'Prognos för Årets förändring av resultatfond i Summering (Summering!D9) saknas.',
    ],
    [
      'no row for the movement',
      (book: Book) => book.removeRow('Summering|Årets förändring av resultatfond'),
      'Summering har inga belopp för Årets förändring av resultatfond.',
    ],
    [
      'a sign that cannot be read',
      (book: Book) => book.set('Rapport|Tecken för fondförändring|Värde', 'Tvärtom'),
      'Tecken för fondförändring i Rapport kan inte läsas.',
    ],
    [
      'two signs',
      (book: Book) =>
        book.add('Rapport', { Uppgift: 'Tecken för fondförändring', Värde: 'Uttag minus' }),
      'Tecken för fondförändring i Rapport kan inte läsas.',
    ],
    ['no table', (book: Book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
  ])('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'FND-01')).toContain(reason);
  });
});

saysInFull('FND-01', {
  'closing funds too great, and within rounding': (book) =>
    book.set(`${FUND}|Prognos`, 4.6).set(`${FUND}|Budget`, 3.2),
  'a withdrawal with a minus sign': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus'),
  'a table that shows the movement, and one that does not': (book) =>
    book
      .set('Driftbudget|Utgående resultatfond|Prognos', 1)
      .set(`${FUND}|Prognos`, null)
      .add('Driftbudget', { Post: 'Årets förändring av resultatfond', Prognos: 1.3 }),
  'no row for the movement': (book) => book.removeRow('Summering|Årets förändring av resultatfond'),
  'a sign that cannot be read': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', 'Tvärtom'),
});
