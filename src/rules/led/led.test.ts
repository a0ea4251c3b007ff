import { expect, test } from '@jest/globals';
import { Book, figuresOf, messagesOf } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08'];
const AREA = 'Verksamheter|Ekonomi|Kostnad|Bokfört';

/** The case with the ledger that its 41,7 mnkr booked for Ekonomi come from. */
function withLedger(book: Book): Book {
  book
    .removeRows('Huvudbok')
    .removeRows('Kodplan')
    .add('Kodplan', { Konto: '3-8', Objekt: '10', Tabell: 'Verksamheter', Rad: 'Ekonomi' });
  for (const month of MONTHS) booked(book, { month, amount: 5_212_500 });
  return book;
}

interface Booked {
  readonly account?: string;
  readonly object?: string;
  readonly month?: string;
  readonly amount: number;
}

const booked = (
  book: Book,
  { account = '4010', object = '10', month = '08', amount }: Booked,
): Book =>
  book.add('Huvudbok', { Konto: account, Objekt: object, Månad: `2020-${month}`, Belopp: amount });

const NO_LEDGER = /Tabellen Huvudbok har inga rader/;
const without = (book: Book) => withLedger(book).removeRows('Huvudbok');
const withoutPlan = (book: Book) => withLedger(book).removeRows('Kodplan');

fourWays('LED-01', {
  planted: [
    ['an amount beyond rounding', (book) => withLedger(book).set(AREA, 41.8), [`error ${AREA}`]],
    [
      'an account that was booked afterwards',
      (book) => booked(withLedger(book), { account: '7911', amount: 60_000 }),
      [`error ${AREA}`],
    ],
  ],
  near: [
    ['what the ledger gives, rounded', withLedger],
    ['less than rounding', (book) => booked(withLedger(book), { amount: 49_999.99 })],
    ['a month after the period', (book) => booked(withLedger(book), { month: '09', amount: 1e9 })],
    [
      'a row that no account belongs to',
      (book) => withLedger(book).set('Verksamheter|Upphandling|Kostnad|Bokfört', 1),
    ],
  ],
  untestable: [
    ['no ledger', (book) => without(book).removeTable('Huvudbok'), /Tabellen Huvudbok finns inte/],
    ['no plan', (book) => withoutPlan(book).removeTable('Kodplan'), /Tabellen Kodplan finns inte/],
    [
      'a blank cell',
      (book) => withLedger(book).set(AREA, null),
      /Bokfört för Ekonomi, Kostnad.*saknas/,
    ],
    [
      'a plan that names no table',
      (book) => withLedger(book).add('Kodplan', { Konto: '4', Tabell: 'Nonsens', Rad: 'X' }),
      /”Nonsens” går inte att använda som Tabell/,
    ],
    ['no period', (book) => withLedger(book).set('Rapport|Period|Värde', 'sommaren'), /Period/],
  ],
});

fourWays('LED-02', {
  planted: [
    [
      'an object that no line takes',
      (book) => booked(withLedger(book), { object: '99', amount: 500 }),
      ['warning Huvudbok|4010|99|2020-08|Belopp'],
    ],
  ],
  near: [
    ['every account taken', withLedger],
    [
      'a balance account',
      (book) => booked(withLedger(book), { account: '1930', object: '', amount: 5 }),
    ],
    [
      'amounts that are nothing together',
      (book) =>
        booked(booked(withLedger(book), { object: '99', amount: 500 }), {
          object: '99',
          month: '07',
          amount: -500,
        }),
    ],
  ],
  untestable: [
    ['no plan', (book) => withoutPlan(book).removeTable('Kodplan'), /Tabellen Kodplan finns inte/],
  ],
});

fourWays('LED-03', {
  planted: [
    [
      'a ledger through July',
      (book) => {
        const july = withLedger(book).removeRows('Huvudbok');
        return booked(july, { month: '07', amount: 41_700_000 });
      },
      ['error Huvudbok|4010|10|2020-07|Månad'],
    ],
  ],
  near: [
    ['a ledger through the period', withLedger],
    ['a ledger beyond it', (book) => booked(withLedger(book), { month: '10', amount: 1 })],
  ],
  untestable: [
    ['no year', (book) => withLedger(book).set('Rapport|Rapportår|Värde', null), /Rapportår/],
    ['no ledger', (book) => without(book).removeTable('Huvudbok'), /Tabellen Huvudbok finns inte/],
  ],
});

fourWays('LED-05', {
  planted: [
    [
      'a cost account with credit',
      (book) => booked(withLedger(book), { account: '5010', amount: -1200 }),
      ['warning Huvudbok|5010|10|2020-08|Belopp'],
    ],
    [
      'a revenue account with debit',
      (book) => booked(withLedger(book), { account: '3011', amount: 7 }),
      ['warning Huvudbok|3011|10|2020-08|Belopp'],
    ],
  ],
  near: [
    ['accounts as they should be', withLedger],
    ['an account of class 8', (book) => booked(withLedger(book), { account: '8510', amount: -5 })],
    ['a correction of a month', (book) => booked(withLedger(book), { amount: -5 })],
  ],
  untestable: [
    ['no ledger', (book) => without(book).removeTable('Huvudbok'), /Tabellen Huvudbok finns inte/],
  ],
});

fourWays('LED-06', {
  planted: [
    [
      'a month that is doubled and more',
      (book) => booked(withLedger(book), { month: '06', amount: 5_212_501 }),
      ['info Huvudbok|4010|10|2020-06|Belopp'],
    ],
  ],
  near: [
    ['even months', withLedger],
    [
      'a month of twice the usual',
      (book) => booked(withLedger(book), { month: '06', amount: 5_212_500 }),
    ],
    ['few months', (book) => booked(withLedger(book), { account: '5010', amount: 9e9 })],
  ],
  untestable: [
    ['no ledger', (book) => without(book).removeTable('Huvudbok'), /Tabellen Huvudbok finns inte/],
  ],
});

test('LED-01 says the right value', async () => {
  const book = withLedger((await Book.example()).copy()).set(AREA, 47.1);
  expect(messagesOf(book.check(), 'LED-01')).toEqual([
    'Ekonomi, kostnad: bokfört är 47,1 mnkr, men huvudboken ger 41,7 mnkr.',
  ]);
  expect(figuresOf(book.check(), 'LED-01')).toEqual([['47.1', '41.7', '5.4', '0.05', 'mnkr']]);
});

test('the case has no ledger, and says so', async () => {
  const { notTestable } = (await Book.example()).check();
  const reasons = notTestable
    .filter(({ rule }) => rule.startsWith('LED'))
    .map(({ reason }) => reason.sv);
  expect(reasons).toHaveLength(5);
  for (const reason of reasons) expect(reason).toMatch(NO_LEDGER);
});
