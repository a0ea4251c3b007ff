import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const MOVEMENT = 'Summering|Årets förändring av resultatfond|Avvikelse';
const RESULT = 'Summering|Resultat före resultatdisposition|Avvikelse';

const found = (movement: number, result: number, sign = 'Uttag plus') =>
  example
    .copy()
    .set('Rapport|Tecken för fondförändring|Värde', sign)
    .set(MOVEMENT, movement)
    .set(RESULT, result)
    .check();

describe('FND-06', () => {
  test('finds a withdrawal beyond the shortfall against budget', () => {
    const result = found(1.4, -1.3);
    expect(findingsOf(result, 'FND-06')).toEqual([`warning ${MOVEMENT} ${RESULT}`]);
    expect(messagesOf(result, 'FND-06')).toEqual([
      'Uttaget utöver budget är 1,4 men underskottet mot budget bara 1,3.',
    ]);
    expect(figuresOf(result, 'FND-06')).toEqual([['1.4', '1.3', null, null, 'mnkr']]);
  });

  test('counts a surplus as no shortfall', () => {
    expect(messagesOf(found(0.1, 5), 'FND-06')).toEqual([
      'Uttaget utöver budget är 0,1 men underskottet mot budget bara 0,0.',
    ]);
  });

  test('knows a withdrawal with a minus sign', () => {
    expect(figuresOf(found(-1.4, -1.3, 'Uttag minus'), 'FND-06')).toEqual([
      ['-1.4', '-1.3', null, null, 'mnkr'],
    ]);
    expect(findingsOf(found(1.4, -1.3, 'Uttag minus'), 'FND-06')).toEqual([]);
  });

  test('takes a withdrawal with a plus sign where Rapport says nothing', () => {
    const result = example.copy().removeRow('Rapport|Tecken för fondförändring').set(MOVEMENT, 1.4);
    expect(findingsOf(result.check(), 'FND-06')).toEqual([`warning ${MOVEMENT} ${RESULT}`]);
  });

  test.each([
    ['as much as the shortfall', 1.3, -1.3],
    ['less than the shortfall', 1.2, -1.3],
    ['a deposit', -1, 5],
    ['nothing', 0, 5],
  ])('allows %s', (_, movement, result) => {
    expect(findingsOf(found(movement, result), 'FND-06')).toEqual([]);
  });

  test.each([
    [
      'a blank variance of the result',
      (book: Book) => book.set(RESULT, null),
      'Avvikelse för Resultat före resultatdisposition i Summering (Summering!E7) saknas.',
    ],
    [
      'no row for the movement',
      (book: Book) => book.removeRow('Summering|Årets förändring av resultatfond'),
      'Summering har inga belopp för Årets förändring av resultatfond.',
    ],
    [
      'a sign that cannot be read',
      (book: Book) => book.set('Rapport|Tecken för fondförändring|Värde', { error: '#N/A' }),
      'Tecken för fondförändring i Rapport kan inte läsas.',
    ],
    ['no table', (book: Book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'FND-06')).toEqual([]);
    expect(reasonsOf(result, 'FND-06')).toEqual([reason]);
  });
});

saysInFull('FND-06', {
  'a withdrawal beyond the shortfall': (book) => book.set(MOVEMENT, 1.4),
  'a withdrawal with a minus sign, beyond a surplus': (book) =>
    book
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set(MOVEMENT, -1.25)
      .set(RESULT, 5),
  'a blank variance of the result': (book) => book.set(RESULT, null),
  'no row for the movement': (book) => book.removeRow('Summering|Årets förändring av resultatfond'),
  'a sign that cannot be read': (book) =>
    book.set('Rapport|Tecken för fondförändring|Värde', { error: '#N/A' }),
});
