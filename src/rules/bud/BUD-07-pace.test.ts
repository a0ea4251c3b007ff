import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Rekrytering|Kostnad';

/** Whether the row is found when 8,0 is booked and so much forecast. */
const isFound = (book: Book, forecast: number) =>
  findingsOf(book.set(`${ROW}|Bokfört`, 8).set(`${ROW}|Prognos`, forecast).check(), 'BUD-07').some(
    (line) => line.startsWith(`warning ${ROW}|Prognos ${ROW}|Bokfört`),
  );

const inThousands = (book: Book) =>
  book
    .set('Rapport|Penningenhet|Värde', 'tkr')
    .set('Rapport|Decimaler|Värde', 0)
    .set(`${ROW}|Bokfört`, 8001)
    .set(`${ROW}|Prognos`, 14000);

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank Bokfört',
    (book) => book.set(`${ROW}|Bokfört`, null),
    'Bokfört för Rekrytering, Kostnad i Verksamheter (Verksamheter!D10) saknas.',
  ],
  [
    'a period that cannot be read',
    (book) => book.set('Rapport|Period|Värde', 'sommaren'),
    'Värde för Period i Rapport (Rapport!B7) kan inte läsas.',
  ],
  [
    'no month left',
    (book) => book.set('Rapport|Period|Värde', 'M12'),
    'Ingen månad är kvar av året, så det finns ingen takt att jämföra med.',
  ],
  [
    'a threshold in words',
    (book) => book.add('Rapport', { Uppgift: 'BUD-07', Värde: 'lagom' }),
    'Gränsen för BUD-07 i Rapport kan inte läsas.',
  ],
  [
    'a threshold in money',
    (book) => book.add('Rapport', { Uppgift: 'BUD-07', Värde: '2 mnkr' }),
    'Gränsen för BUD-07 i Rapport kan inte läsas.',
  ],
  [
    'two thresholds',
    (book) =>
      book
        .add('Rapport', { Uppgift: 'BUD-07', Värde: '30 %' })
        .add('Rapport', { Uppgift: 'BUD-07', Värde: '40 %' }),
    'Gränsen för BUD-07 i Rapport kan inte läsas.',
  ],
  ['no table', (book) => book.removeTable('Verksamheter'), 'Tabellen Verksamheter finns inte.'],
];

describe('BUD-07', () => {
  test('finds a pace that must rise, and says both', () => {
    const result = example.copy().set(`${ROW}|Bokfört`, 8).set(`${ROW}|Prognos`, 13.2).check();
    expect(messagesOf(result, 'BUD-07')[0]).toBe(
      'Rekrytering, kostnad: hittills 1,00 mnkr per månad, men prognosen förutsätter 1,30 per månad resten av året.',
    );
    expect(figuresOf(result, 'BUD-07')[0]).toEqual(['13.2', '12.00', null, null, 'mnkr']);
  });

  test.each([
    ['T2', 10.8, true],
    ['T2', 10.9, false],
    ['T2', 13.1, false],
    ['T2', 13.2, true],
    ['T1', 19.8, true],
    ['T1', 19.9, false],
    ['T1', 28.2, false],
    ['T1', 28.3, true],
    ['VB', 100, false],
    ['M08', 13.1, false],
    ['M08', 13.2, true],
    ['M03', 38.2, false],
    ['M03', 38.3, true],
    ['mars', 38.3, true],
    ['M12', 100, false],
  ])('at %s with 8,0 booked and %d forecast: %s', (period, forecast, expected) => {
    expect(isFound(example.copy().set('Rapport|Period|Värde', period), forecast)).toBe(expected);
  });

  test.each([
    ['50 %', 14, false],
    ['50 %', 14.2, true],
    [{ value: 0.5, format: '0%' }, 14, false],
    [{ value: 0.5, format: '0%' }, 14.2, true],
    [50, 14, false],
    [50, 14.2, true],
    ['0,5', 14.2, true],
    ['12,5 %', 12.7, true],
  ])('takes the threshold %j from Rapport', (threshold, forecast, expected) => {
    const book = example.copy().add('Rapport', { Uppgift: 'BUD-07', Värde: threshold });
    expect(isFound(book, forecast)).toBe(expected);
  });

  test('does not apply to a row where nothing is booked', () => {
    const result = example.copy().set(`${ROW}|Bokfört`, 0).check();
    expect(messagesOf(result, 'BUD-07').join(' ')).not.toMatch('Rekrytering');
    expect(reasonsOf(result, 'BUD-07')).toEqual([]);
  });

  test('shows a pace in tkr with one decimal more than the table', () => {
    expect(messagesOf(inThousands(example.copy()).check(), 'BUD-07')[0]).toBe(
      'Rekrytering, kostnad: hittills 1 000,1 tkr per månad, men prognosen förutsätter 1 499,8 per månad resten av året.',
    );
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    expect(reasonsOf(change(example.copy()).check(), 'BUD-07')).toEqual([reason]);
  });
});

saysInFull('BUD-07', {
  'a pace that must rise': (book) => book.set(`${ROW}|Bokfört`, 8).set(`${ROW}|Prognos`, 13.2),
  'a pace in tkr': inThousands,
  'a pace in no known unit': (book) => book.set('Rapport|Penningenhet|Värde', 'euro'),
  ...changesIn(UNTESTABLE),
});
