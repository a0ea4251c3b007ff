import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Driftbudget|varav avskrivningar och internränta';

/** A row of Summering that is 0,1 above last year's costs. */
const LAST_YEAR = {
  Post: 'varav avskrivningar och internränta',
  'Bokslut föregående år': 262.7,
};

/** The case's Summering doesn't repeat the row. */
const NO_ROW = 'Summering har inga belopp för Varav avskrivningar och internränta.';

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank amount',
    (book) => book.set(`${ROW}|Prognos`, null),
    'Prognos för varav avskrivningar och internränta i Driftbudget (Driftbudget!D6) saknas.',
  ],
  [
    'no costs to compare with',
    (book) => book.removeRow('Driftbudget|Kostnader'),
    'Driftbudget har inga belopp för Kostnader.',
  ],
  [
    'no of-which row',
    (book) => book.removeRow(ROW),
    'Driftbudget har inga belopp för Varav avskrivningar och internränta.',
  ],
  ['no table', (book) => book.removeTable('Driftbudget'), 'Tabellen Driftbudget finns inte.'],
];

describe('BUD-05', () => {
  test.each(['Budget', 'Bokfört', 'Prognos'])('finds an of-which %s above the whole', (column) => {
    const result = example.copy().set(`${ROW}|${column}`, 300).check();
    expect(findingsOf(result, 'BUD-05')).toEqual([
      `error ${ROW}|${column} Driftbudget|Kostnader|${column}`,
    ]);
  });

  test('says which column, and both amounts', () => {
    const result = example.copy().set(`${ROW}|Bokfört`, 1000).check();
    expect(messagesOf(result, 'BUD-05')).toEqual([
      'Varav avskrivningar och internränta: bokfört är 1 000,0, mer än hela kostnaden 175,0.',
    ]);
    expect(figuresOf(result, 'BUD-05')).toEqual([['1000', '175', null, null, 'mnkr']]);
  });

  test('allows the whole cost, and any variance', () => {
    const result = example.copy().set(`${ROW}|Budget`, 265.9).set(`${ROW}|Avvikelse`, 100).check();
    expect(findingsOf(result, 'BUD-05')).toEqual([]);
  });

  test('tests the row in Summering too', () => {
    const result = example.copy().add('Summering', LAST_YEAR).check();
    expect(findingsOf(result, 'BUD-05')).toEqual([
      'error Summering|varav avskrivningar och internränta|Bokslut föregående år Summering|Kostnader|Bokslut föregående år',
    ]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'BUD-05')).toEqual([reason, NO_ROW]);
  });
});

saysInFull('BUD-05', {
  'of-which amounts above the whole': (book) =>
    book.set(`${ROW}|Budget`, 300).set(`${ROW}|Bokfört`, 1000).add('Summering', LAST_YEAR),
  ...changesIn(UNTESTABLE),
});
