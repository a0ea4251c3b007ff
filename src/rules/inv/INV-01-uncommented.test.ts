import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Investeringar|Inventarier';
const FOUND = [`warning ${ROW}|Prognos ${ROW}|Plan`];

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank plan',
    (book) => book.set(`${ROW}|Plan`, null),
    'Plan för Inventarier i Investeringar (Investeringar!B5) saknas.',
  ],
  [
    'no column for comments',
    (book) => book.removeColumn('Investeringar', 'Kommentar'),
    'Kolumnen Kommentar saknas i Investeringar.',
  ],
  [
    'a comment that cannot be read',
    (book) => book.set(`${ROW}|Kommentar`, { error: '#NAME?' }),
    'Kommentar för Inventarier i Investeringar (Investeringar!E5) kan inte läsas.',
  ],
  [
    'an unreadable threshold',
    (book) => book.add('Rapport', { Uppgift: 'INV-01', Värde: '1 mnkr' }),
    'Gränsen för INV-01 i Rapport kan inte läsas.',
  ],
  ['no table', (book) => book.removeTable('Investeringar'), 'Tabellen Investeringar finns inte.'],
];

describe('INV-01', () => {
  test.each([
    [1, 0.3, true],
    [1, 0.75, true],
    [1, 0.8, false],
    [1, 1.25, true],
    [1, 1.2, false],
    [0, 0.3, true],
    [0, 0, false],
    [-1, -1.25, true],
    [-1, -1.2, false],
  ])('with plan %d and forecast %d: %s', (plan, forecast, expected) => {
    const result = example.copy().set(`${ROW}|Plan`, plan).set(`${ROW}|Prognos`, forecast).check();
    expect(findingsOf(result, 'INV-01')).toEqual(expected ? FOUND : []);
  });

  test('says what differs from what', () => {
    const result = example.check();
    expect(messagesOf(result, 'INV-01')).toEqual([
      'Inventarier: prognosen 0,3 skiljer sig från planen 1,0 utan kommentar.',
    ]);
    expect(figuresOf(result, 'INV-01')).toEqual([['0.3', '1', '-0.7', null, 'mnkr']]);
  });

  test('is answered by Kommentar, not by Texter', () => {
    expect(findingsOf(example.check(), 'INV-01')).toEqual(FOUND);
    const result = example.copy().set(`${ROW}|Kommentar`, 'Flyttat till nästa år.').check();
    expect(findingsOf(result, 'INV-01')).toEqual([]);
  });

  test('takes the threshold from Rapport', () => {
    const withThreshold = (value: string) =>
      findingsOf(
        example.copy().add('Rapport', { Uppgift: 'INV-01', Värde: value }).check(),
        'INV-01',
      );
    expect(withThreshold('70 %')).toEqual(FOUND);
    expect(withThreshold('71 %')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'INV-01')).toEqual([]);
    expect(reasonsOf(result, 'INV-01')).toEqual([reason]);
  });
});

saysInFull('INV-01', {
  'an investment that differs from plan': (book) => book.set(`${ROW}|Prognos`, 1.5),
  'an investment without a name': (book) => book.set(`${ROW}|Investering`, null),
  ...changesIn(UNTESTABLE),
});
