import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Ekonomi|Kostnad';
const COLUMNS = ['Budget', 'Bokfört', 'Prognos', 'Bokslut föregående år'];

/** Sets the amounts of the row, blank where not given. */
function amounts(values: readonly (number | null)[]): Book {
  const book = example.copy();
  COLUMNS.forEach((column, index) => book.set(`${ROW}|${column}`, values[index] ?? null));
  return book;
}

/** The reported cells of MET-03, by column of the row. */
const foundIn = (values: readonly (number | null)[]) =>
  findingsOf(amounts(values).check(), 'MET-03').map(
    (line) => line.match(/Kostnad\|([^|]+) Ver/)?.[1],
  );

const UNTESTABLE: readonly Untestable[] = [
  [
    'an amount that cannot be read',
    (book) => book.set(`${ROW}|Budget`, '63,2 st'),
    'Budget för Ekonomi, Kostnad i Verksamheter (Verksamheter!C8) kan inte läsas.',
  ],
  ['a missing table', (book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
];

describe('MET-03', () => {
  test.each(COLUMNS)('finds %s in thousands, once and on its own cell', (column) => {
    const book = example.copy();
    const result = book
      .set(`${ROW}|${column}`, Number(book.get(`${ROW}|${column}`)) * 1000)
      .check();
    const [finding = '', ...others] = findingsOf(result, 'MET-03');
    expect(others).toEqual([]);
    expect(finding).toMatch(`warning ${ROW}|${column} `);
    expect(finding.split(ROW)).toHaveLength(5);
  });

  test('says how far the amount is from the others, and which way', () => {
    expect(messagesOf(amounts([63.2, 41700, 61.5, 61.5]).check(), 'MET-03')).toEqual([
      'Ekonomi, Kostnad: bokfört är 41 700,0, omkring 1 000 gånger större än radens andra belopp. Är det skrivet i en annan enhet?',
    ]);
    expect(messagesOf(amounts([63200, 41700, 61.5, 61500]).check(), 'MET-03')).toEqual([
      'Ekonomi, Kostnad: prognosen är 61,5, omkring 1 000 gånger mindre än radens andra belopp. Är det skrivet i en annan enhet?',
    ]);
    expect(messagesOf(amounts([63200000, 41.7, 61.5, 61.5]).check(), 'MET-03')).toEqual([
      'Ekonomi, Kostnad: budgeten är 63 200 000,0, omkring 1 000 000 gånger större än radens andra belopp. Är det skrivet i en annan enhet?',
    ]);
  });

  test.each([
    [[50, 100000, 50, null], ['Bokfört']],
    [[53.8, 53800, 54.9, null], ['Bokfört']],
    [[53.8, 0.0538, 54.9, null], ['Bokfört']],
    [[-50, 50, 50000, 50], ['Prognos']],
    [[10, 10, 10, 5000], ['Bokslut föregående år']],
    [[10, 10, 10, 4999], []],
    [[10, 10, 10, 20000], ['Bokslut föregående år']],
    [[10, 10, 10, 20001], []],
    [[10, 10, 10, 4999999], []],
    [[10, 10, 10, 5000000], ['Bokslut föregående år']],
    [[10, 10, 10, 20000001], []],
    [[10, 0, 0, 10000], []],
    [[10, 0, 10, 10000], ['Bokslut föregående år']],
    // Half-way between two others; the middle one of three, wherever it stands.
    [[10, 22, 10000, null], ['Prognos']],
    [[30, 10, 31, 50000], ['Bokslut föregående år']],
    // The others of 0,01 are 500 times apart, so it is not alone in being odd, and 9 500 is nearer.
    [[0.01, 19, 19, 9500], ['Bokslut föregående år']],
  ])('of the amounts %j it finds %j', (values, columns) => {
    expect(foundIn(values)).toEqual(columns);
  });

  test('compares the rows of Driftbudget and Summering too', () => {
    const result = example
      .copy()
      .set('Driftbudget|Intäkter|Prognos', 257100)
      .set('Summering|Intäkter|Prognos', 257100)
      .check();
    expect(findingsOf(result, 'MET-03').map((line) => line.split(' ')[1])).toEqual([
      'Driftbudget|Intäkter|Prognos',
      'Summering|Intäkter|Prognos',
    ]);
  });

  test('needs three amounts, and says which is blank', () => {
    expect(reasonsOf(amounts([10, null, 10000, null]).check(), 'MET-03')).toContain(
      'Bokfört för Ekonomi, Kostnad i Verksamheter (Verksamheter!D8) saknas.',
    );
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'MET-03')).toEqual([]);
    expect(reasonsOf(result, 'MET-03')).toContain(reason);
  });
});

saysInFull('MET-03', {
  'amounts in other units': (book) =>
    book
      .set(`${ROW}|Bokfört`, 41700)
      .set('Verksamheter|Rekrytering|Kostnad|Budget', 0.0123)
      .set('Driftbudget|Intäkter|Prognos', 257100000)
      .set('Summering|Intäkter|Prognos', 257100),
  'an amount of a row without a name': (book) =>
    book.set('Summering|Intäkter|Prognos', 257100).set('Summering|Intäkter|Post', null),
  ...changesIn(UNTESTABLE),
});
