import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Rekrytering|Kostnad';

/** The row with another budget and variance; nothing is said about a large one. */
const withVariance = (book: Book, budget: number, variance: number) =>
  book
    .set(`${ROW}|Budget`, budget)
    .set(`${ROW}|Avvikelse`, variance)
    .set('Texter|Budgetkommentar|Rekrytering|Text', null);

const isFound = (book: Book) => findingsOf(book.check(), 'BUD-10').length > 0;

const WRITE = 'skriv ”BUD-10 andel” med en andel eller ”BUD-10 belopp” med ett belopp.';
const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank variance',
    (book) => book.set(`${ROW}|Avvikelse`, null),
    'Avvikelse för Rekrytering, Kostnad i Verksamheter (Verksamheter!F10) saknas.',
  ],
  [
    'a blank budget',
    (book) => book.set(`${ROW}|Budget`, null),
    'Budget för Rekrytering, Kostnad i Verksamheter (Verksamheter!C10) saknas.',
  ],
  [
    'nowhere to look for comments',
    (book) => book.removeTable('Texter').removeColumn('Verksamheter', 'Kommentar'),
    'Varken kolumnen Kommentar i Verksamheter eller Texter med kolumnen Avser finns.',
  ],
  [
    'texts that do not say what they are about, as the only place for comments',
    (book) => book.removeColumn('Texter', 'Avser').removeColumn('Verksamheter', 'Kommentar'),
    'Varken kolumnen Kommentar i Verksamheter eller Texter med kolumnen Avser finns.',
  ],
  [
    'texts that may be about any area',
    (book) =>
      withVariance(book, 20, 1).add('Texter', {
        Avsnitt: 'Budgetkommentar',
        Avser: { error: '#N/A' },
        Text: 'x',
      }),
    'Avser för Budgetkommentar, #N/A i Texter (Texter!B22) kan inte läsas.',
  ],
  [
    'a comment that cannot be read',
    (book) => withVariance(book, 20, 1).set(`${ROW}|Kommentar`, { error: '#REF!' }),
    'Kommentar för Rekrytering, Kostnad i Verksamheter (Verksamheter!J10) kan inte läsas.',
  ],
  [
    'a text about the area that cannot be read',
    (book) =>
      withVariance(book, 20, 1).set('Texter|Budgetkommentar|Rekrytering|Text', { error: '#N/A' }),
    'Text för Budgetkommentar, Rekrytering i Texter (Texter!C11) kan inte läsas.',
  ],
  [
    'an area without a name, whose texts nobody can find',
    (book) => withVariance(book, 20, 1).set(`${ROW}|Verksamhetsområde`, null),
    'Verksamhetsområde för Kostnad i Verksamheter (Verksamheter!A10) kan inte läsas.',
  ],
  [
    'a threshold that may be either',
    (book) => book.add('Rapport', { Uppgift: 'BUD-10', Värde: 1 }),
    `Gränsen för BUD-10 i Rapport kan inte läsas: ${WRITE}`,
  ],
  [
    'a share where an amount is meant',
    (book) => book.add('Rapport', { Uppgift: 'BUD-10 belopp', Värde: '5 %' }),
    `Gränsen för BUD-10 i Rapport kan inte läsas: ${WRITE}`,
  ],
  [
    'an amount where a share is meant',
    (book) => book.add('Rapport', { Uppgift: 'BUD-10 andel', Värde: '2 mnkr' }),
    `Gränsen för BUD-10 i Rapport kan inte läsas: ${WRITE}`,
  ],
  [
    'an unknown money unit',
    (book) => book.set('Rapport|Penningenhet|Värde', 'euro'),
    'Penningenhet framgår inte av Rapport.',
  ],
  ['no table', (book) => book.removeTable('Verksamheter'), 'Tabellen Verksamheter finns inte.'],
];

describe('BUD-10', () => {
  test('finds a large variance that nobody explains', () => {
    const result = withVariance(example.copy(), 20, -1).check();
    expect(findingsOf(result, 'BUD-10')).toEqual([`warning ${ROW}|Avvikelse ${ROW}|Budget`]);
    expect(messagesOf(result, 'BUD-10')).toEqual([
      'Rekrytering, kostnad: avvikelsen −1,0 mot budgeten 20,0 är inte kommenterad.',
    ]);
    expect(figuresOf(result, 'BUD-10')).toEqual([['-1', null, null, null, 'mnkr']]);
  });

  test.each([
    [10, 0.5, true],
    [10, 0.4, false],
    [10, -0.5, true],
    [10.1, 0.5, false],
    [20, 1, true],
    [20.1, 1, false],
    [0, 0.5, true],
    [-10, 0.5, true],
    [-20, 0.5, false],
  ])('with budget %d and variance %d: %s', (budget, variance, expected) => {
    expect(isFound(withVariance(example.copy(), budget, variance))).toBe(expected);
  });

  test('is answered by Kommentar or by a text about the area', () => {
    const book = withVariance(example.copy(), 20, 1);
    expect(isFound(book.copy().set(`${ROW}|Kommentar`, 'Färre uppdrag.'))).toBe(false);
    const text = { Avsnitt: 'Budgetkommentar', Avser: 'rekrytering', Text: 'Färre uppdrag.' };
    expect(isFound(book.copy().add('Texter', text))).toBe(false);
    expect(isFound(book.copy().add('Texter', { ...text, Avser: 'Ekonomi' }))).toBe(true);
    expect(isFound(book.copy().add('Texter', { ...text, Text: ' ' }))).toBe(true);
  });

  test.each([
    ['a table Texter', (book: Book) => book.removeTable('Texter')],
    ['a column Avser', (book: Book) => book.removeColumn('Texter', 'Avser')],
  ])('finds a blank Kommentar without %s, and believes a filled one', (_, change) => {
    const book = change(withVariance(example.copy(), 20, -1));
    const found = `warning ${ROW}|Avvikelse ${ROW}|Budget`;
    expect(findingsOf(book.check(), 'BUD-10')).toContain(found);
    const answered = book.set(`${ROW}|Kommentar`, 'Färre uppdrag.').check();
    expect(findingsOf(answered, 'BUD-10')).not.toContain(found);
  });

  test('looks in Texter alone where there is no column Kommentar', () => {
    const book = example.copy().removeColumn('Verksamheter', 'Kommentar');
    expect(findingsOf(book.check(), 'BUD-10')).toEqual([]);
    expect(reasonsOf(book.check(), 'BUD-10')).toEqual([]);
    expect(isFound(withVariance(book, 20, -1))).toBe(true);
  });

  test.each([
    ['BUD-10 andel', '10 %', 20, 1.9, false],
    ['BUD-10 andel', '10 %', 20, 2, true],
    ['BUD-10 andel', 10, 20, 2, true],
    ['BUD-10', '10 %', 20, 1.9, false],
    ['BUD-10 belopp', 0, 2, 0.1, true],
    ['BUD-10 belopp', 0, 0, 0, false],
    ['BUD-10 belopp', 2, 20, 1.9, false],
    ['BUD-10 belopp', 2, 20, 2, true],
    ['BUD-10 Belopp', '1 500 tkr', 20, 1.4, false],
    ['BUD-10', '1 500 tkr', 20, 1.5, true],
    ['BUD-10', '0,1 mnkr', 2, 0.1, true],
  ])('with %s %s, budget %d and variance %d: %s', (name, value, budget, variance, expected) => {
    const book = example.copy().add('Rapport', { Uppgift: name, Värde: value });
    expect(isFound(withVariance(book, budget, variance))).toBe(expected);
  });

  test('takes 0,5 mnkr for 500 tkr', () => {
    const book = example
      .copy()
      .set('Rapport|Penningenhet|Värde', 'tkr')
      .set('Rapport|Decimaler|Värde', 0);
    expect(isFound(withVariance(book.copy(), 10000, 499))).toBe(false);
    expect(isFound(withVariance(book.copy(), 10000, 500))).toBe(true);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BUD-10')).toEqual([]);
    expect(reasonsOf(result, 'BUD-10')).toEqual([reason]);
  });

  test('cannot be tested where a row stands twice, though its variance is small', () => {
    const again = { Verksamhetsområde: 'Rekrytering', Slag: 'Kostnad', Budget: 10, Avvikelse: 0.1 };
    expect(reasonsOf(example.copy().add('Verksamheter', again).check(), 'BUD-10')).toEqual([
      'Rekrytering, Kostnad i Verksamheter (Verksamheter!F10) måste rättas först.',
      'Rekrytering, Kostnad i Verksamheter (Verksamheter!F20) måste rättas först.',
    ]);
  });

  test('needs no comment for a small variance, wherever comments would stand', () => {
    const book = example.copy().removeTable('Texter').removeColumn('Verksamheter', 'Kommentar');
    for (const [area, side] of LARGE) book.set(`Verksamheter|${area}|${side}|Avvikelse`, 0.1);
    const result = book.check();
    expect(reasonsOf(result, 'BUD-10')).toEqual([]);
  });
});

saysInFull('BUD-10', {
  'large variances that nobody explains': (book) =>
    withVariance(book, 20, -1).set('Texter|Budgetkommentar|Upphandling|Text', null),
  ...changesIn(UNTESTABLE),
});

/** The areas of the case that vary by 5 % and 0,5 mnkr. */
const LARGE = [
  ['Upphandling', 'Kostnad'],
  ['Lokalplanering', 'Kostnad'],
  ['Nämnd och administration', 'Intäkt'],
  ['Upphandling', 'Intäkt'],
  ['Lokalplanering', 'Intäkt'],
] as const;
