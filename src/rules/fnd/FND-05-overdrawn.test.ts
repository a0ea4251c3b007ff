import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const OPENING = 'Summering|Ingående resultatfond';
const MOVEMENT = 'Summering|Årets förändring av resultatfond';
const CLOSING = 'Summering|Utgående resultatfond';

describe('FND-05', () => {
  test.each(['Budget', 'Prognos', 'Bokslut föregående år'])(
    'finds a withdrawal greater than the fund, in %s, once',
    (column) => {
      const result = example
        .copy()
        .set(`${MOVEMENT}|${column}`, 7.7)
        .set(`${CLOSING}|${column}`, -4.4)
        .check();
      expect(findingsOf(result, 'FND-05')).toEqual([
        `error ${MOVEMENT}|${column} ${OPENING}|${column}`,
      ]);
    },
  );

  test('says how much is taken from how much', () => {
    const result = example.copy().set(`${MOVEMENT}|Prognos`, 4).check();
    expect(messagesOf(result, 'FND-05')).toEqual([
      'Uttaget 4,0 (prognosen) är större än den ingående fonden 3,3.',
    ]);
    expect(figuresOf(result, 'FND-05')).toEqual([['4', '3.3', null, null, 'mnkr']]);
  });

  test('knows a withdrawal with a minus sign', () => {
    const book = example.copy().set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus');
    expect(findingsOf(book.copy().set(`${MOVEMENT}|Prognos`, 4).check(), 'FND-05')).toEqual([]);
    const result = book.set(`${MOVEMENT}|Prognos`, -4).check();
    expect(messagesOf(result, 'FND-05')).toEqual([
      'Uttaget 4,0 (prognosen) är större än den ingående fonden 3,3.',
    ]);
    expect(figuresOf(result, 'FND-05')).toEqual([['-4', '-3.3', null, null, 'mnkr']]);
  });

  test('finds a fund that closes below zero', () => {
    const result = example.copy().set(`${CLOSING}|Prognos`, -0.1).check();
    expect(findingsOf(result, 'FND-05')).toEqual([`error ${CLOSING}|Prognos`]);
    expect(messagesOf(result, 'FND-05')).toEqual([
      'Utgående resultatfond är negativ: −0,1 (prognosen).',
    ]);
  });

  test('does not call it a withdrawal that a fund was negative before', () => {
    const result = example.copy().set(`${OPENING}|Budget`, -1).set(`${CLOSING}|Budget`, -1).check();
    expect(findingsOf(result, 'FND-05')).toEqual([`error ${CLOSING}|Budget`]);
  });

  test.each([
    ['a fund that is emptied', 3.3, 0],
    ['a deposit', -2, 5.3],
  ])('allows %s', (_, movement, closing) => {
    const result = example
      .copy()
      .set(`${MOVEMENT}|Prognos`, movement)
      .set(`${CLOSING}|Prognos`, closing)
      .check();
    expect(findingsOf(result, 'FND-05')).toEqual([]);
  });

  test('allows a negative fund where Rapport does', () => {
    const overdrawn = example.copy().set(`${CLOSING}|Prognos`, -1).set(`${MOVEMENT}|Prognos`, 4.3);
    const allowed = (answer: string) =>
      findingsOf(
        overdrawn
          .copy()
          .add('Rapport', { Uppgift: 'Negativ fond tillåten', Värde: answer })
          .check(),
        'FND-05',
      );
    expect(allowed('Ja')).toEqual([]);
    expect(allowed('Nej')).toHaveLength(1);
    expect(allowed('')).toHaveLength(1);
  });

  test('does not look at Bokfört or Avvikelse', () => {
    const result = example
      .copy()
      .set(`${CLOSING}|Bokfört`, -5)
      .set(`${CLOSING}|Avvikelse`, -5)
      .check();
    expect(findingsOf(result, 'FND-05')).toEqual([]);
  });

  test.each([
    [
      'a blank opening fund',
      (book: Book) => book.set(`${OPENING}|Prognos`, null),
      'Prognos för Ingående resultatfond i Summering (Summering!D8) saknas.',
    ],
    [
      'an answer that cannot be read',
      (book: Book) => book.add('Rapport', { Uppgift: 'Negativ fond tillåten', Värde: 'Kanske' }),
      'Värde för Negativ fond tillåten i Rapport (Rapport!B13) kan inte läsas.',
    ],
    [
      'a sign that cannot be read',
      (book: Book) => book.set('Rapport|Tecken för fondförändring|Värde', 'plus'),
      'Tecken för fondförändring i Rapport kan inte läsas.',
    ],
    ['no table', (book: Book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-05')).toEqual([]);
    expect(reasonsOf(result, 'FND-05')).toEqual([reason]);
  });
});

saysInFull('FND-05', {
  'more taken than the fund holds, and funds below zero': (book) =>
    book
      .set(`${MOVEMENT}|Budget`, 4)
      .set(`${CLOSING}|Prognos`, -0.1)
      .set(`${MOVEMENT}|Bokslut föregående år`, 7.7),
  'a withdrawal with a minus sign': (book) =>
    book
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set(`${MOVEMENT}|Prognos`, -4),
  'blank funds': (book) => book.set(`${OPENING}|Prognos`, null).set(`${CLOSING}|Budget`, null),
  'an answer that cannot be read': (book) =>
    book.add('Rapport', { Uppgift: 'Negativ fond tillåten', Värde: 'Kanske' }),
  'a sign that cannot be read': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', 'plus'),
});
