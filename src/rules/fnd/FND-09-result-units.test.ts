import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const unit = (name: string, opening: number | null, movement: number, closing: number) => ({
  Enhet: name,
  'Ingående fond': opening,
  'Årets förändring': movement,
  'Utgående fond': closing,
});

/** Two units whose funds are those of the committee: 3,3 in, 1,3 used, 2,0 out. */
const twoUnits = (book: Book) =>
  book
    .add('Resultatenheter', unit('Norr', 2, 1, 1))
    .add('Resultatenheter', unit('Söder', 1.3, 0.3, 1));

describe('FND-09', () => {
  test('is content with units that move as they should and give the fund of the committee', () => {
    const result = twoUnits(example.copy()).check();
    expect(findingsOf(result, 'FND-09')).toEqual([]);
    expect(reasonsOf(result, 'FND-09')).toEqual([]);
  });

  test('finds a unit whose fund does not follow', () => {
    const result = twoUnits(example.copy())
      .set('Resultatenheter|Norr|Årets förändring', -1)
      .check();
    const [ofUnit] = findingsOf(result, 'FND-09');
    expect(ofUnit).toBe(
      'error Resultatenheter|Norr|Utgående fond Resultatenheter|Norr|Ingående fond Resultatenheter|Norr|Årets förändring',
    );
    expect(messagesOf(result, 'FND-09')[0]).toBe(
      'Norr: utgående fond ska vara 3,0 (2,0 − (−1,0)) men är 1,0.',
    );
  });

  test.each([
    ['Ingående fond', 'Ingående resultatfond', '8,3 (7,0 + 1,3) men är 3,3'],
    ['Årets förändring', 'Årets förändring av resultatfond', '7,3 (7,0 + 0,3) men är 1,3'],
    ['Utgående fond', 'Utgående resultatfond', '8,0 (7,0 + 1,0) men är 2,0'],
  ])('ties the sum of %s to the forecast of Summering', (column, post, amounts) => {
    const result = twoUnits(example.copy()).set(`Resultatenheter|Norr|${column}`, 7).check();
    expect(findingsOf(result, 'FND-09')).toContain(
      `error Summering|${post}|Prognos Resultatenheter|Norr|${column} Resultatenheter|Söder|${column}`,
    );
    expect(messagesOf(result, 'FND-09')).toContain(
      `${post} (Resultatenheter): prognosen ska vara ${amounts}.`,
    );
  });

  test('knows a withdrawal with a minus sign', () => {
    const book = twoUnits(example.copy())
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set('Summering|Årets förändring av resultatfond|Prognos', -1.3)
      .set('Resultatenheter|Norr|Årets förändring', -1)
      .set('Resultatenheter|Söder|Årets förändring', -0.3);
    expect(findingsOf(book.check(), 'FND-09')).toEqual([]);
  });

  test.each([
    [
      'a blank opening fund',
      (book: Book) => twoUnits(book).set('Resultatenheter|Norr|Ingående fond', null),
      ['Ingående fond för Norr i Resultatenheter (Resultatenheter!B6) saknas.'],
    ],
    [
      'no Summering',
      (book: Book) => twoUnits(book).removeTable('Summering'),
      [
        'Summering har inga belopp för Ingående resultatfond.',
        'Summering har inga belopp för Årets förändring av resultatfond.',
        'Summering har inga belopp för Utgående resultatfond.',
      ],
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Resultatenheter'),
      ['Tabellen Resultatenheter finns inte.'],
    ],
  ])('cannot be tested with %s', (_, change, reasons) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-09')).toEqual([]);
    expect(reasonsOf(result, 'FND-09')).toEqual(reasons);
  });
});

saysInFull('FND-09', {
  'a unit whose fund does not follow, and units that are not the committee': (book) =>
    twoUnits(book)
      .set('Resultatenheter|Norr|Ingående fond', 7)
      .set('Resultatenheter|Norr|Årets förändring', -1)
      .set('Resultatenheter|Söder|Utgående fond', 1.1),
  'a withdrawal with a minus sign': (book) =>
    twoUnits(book).set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus'),
  'a unit without a name': (book) => book.add('Resultatenheter', { ...unit('', 2, 1, 7) }),
  'a blank opening fund': (book) => twoUnits(book).set('Resultatenheter|Norr|Ingående fond', null),
  'no Summering': (book) => twoUnits(book).removeTable('Summering'),
  'no units': (book) => book.removeRows('Resultatenheter'),
  'a sign that cannot be read': (book) =>
    twoUnits(book).set('Rapport|Tecken för fondförändring|Värde', 'Tvärtom'),
});
