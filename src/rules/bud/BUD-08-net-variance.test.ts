import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const TOTAL = 'Summering|Resultat före resultatdisposition|Avvikelse';

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank variance',
    (book) => book.set('Verksamheter|Ekonomi|Kostnad|Avvikelse', null),
    'Avvikelse för Ekonomi, Kostnad i Verksamheter (Verksamheter!F8) saknas.',
  ],
  [
    'no result row',
    (book) => book.removeRow('Summering|Resultat före resultatdisposition'),
    'Summering har inga belopp för Resultat före resultatdisposition.',
  ],
  [
    'no rows',
    (book) => book.removeRows('Verksamheter'),
    'Tabellen Verksamheter har inga rader med belopp.',
  ],
];

describe('BUD-08', () => {
  test('finds areas that do not give the variance of the result, and names them all', () => {
    const result = example.copy().set(TOTAL, -2.3).check();
    const [finding = '', ...others] = findingsOf(result, 'BUD-08');
    expect(others).toEqual([]);
    expect(finding).toMatch(
      `error ${TOTAL} Verksamheter|Nämnd och administration|Kostnad|Avvikelse`,
    );
    expect(finding.match(/Verksamheter\|/g)).toHaveLength(15);
    expect(messagesOf(result, 'BUD-08')).toEqual([
      'Nettoavvikelse: avvikelsen ska vara −1,3 (summan av 15 delar) men är −2,3.',
    ]);
    expect(figuresOf(result, 'BUD-08')).toEqual([['-2.3', '-1.3', '-1.0', '0.80', 'mnkr']]);
  });

  test('lets rounding explain 0,8 in fifteen rows, and not 0,9', () => {
    expect(findingsOf(example.copy().set(TOTAL, -2.1).check(), 'BUD-08')[0]).toMatch(/^info /);
    expect(findingsOf(example.copy().set(TOTAL, -2.2).check(), 'BUD-08')[0]).toMatch(/^error /);
  });

  test('counts costs and revenues alike, so a side that cannot be read does not matter', () => {
    const result = example.copy().set('Verksamheter|Ekonomi|Kostnad|Slag', 'Utgift').check();
    expect(findingsOf(result, 'BUD-08')).toEqual([]);
    expect(reasonsOf(result, 'BUD-08')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'BUD-08')).toEqual([reason]);
  });
});

saysInFull('BUD-08', {
  'areas that do not give the variance of the result': (book) => book.set(TOTAL, -2.3),
  'a difference that rounding explains': (book) => book.set(TOTAL, -2.1),
  ...changesIn(UNTESTABLE),
});
