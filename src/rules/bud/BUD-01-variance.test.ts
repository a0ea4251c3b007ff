import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ECONOMY = 'Verksamheter|Ekonomi|Kostnad';

/** Variances of the wrong sign or size, and what is said about them. */
const WRONG = [
  [ECONOMY, '-1,7', 'Ekonomi (Kostnad): avvikelsen ska vara 1,7 (63,2 − 61,5) men är −1,7.'],
  [
    'Verksamheter|Ekonomi|Intäkt',
    '3,1',
    'Ekonomi (Intäkt): avvikelsen ska vara −3,1 (77,5 − 80,6) men är 3,1.',
  ],
  [
    'Summering|Resultat före resultatdisposition',
    '1,3',
    'Resultat före resultatdisposition: avvikelsen ska vara −1,3 (−1,8 − (−0,5)) men är 1,3.',
  ],
  ['Summering|Kostnader', '-7', 'Kostnader: avvikelsen ska vara 7,0 (265,9 − 258,9) men är −7,0.'],
  ['Summering|Intäkter', '8,3', 'Intäkter: avvikelsen ska vara −8,3 (257,1 − 265,4) men är 8,3.'],
  [
    'Summering|Resultat efter resultatdisposition',
    '1,3',
    'Resultat efter resultatdisposition: avvikelsen ska vara 0,0 (−0,5 − (−0,5)) men är 1,3.',
  ],
  [
    'Driftbudget|varav avskrivningar och internränta',
    '0,5',
    'Varav avskrivningar och internränta: avvikelsen ska vara 0,0 (2,0 − 2,0) men är 0,5.',
  ],
] as const;

const UNTESTABLE: readonly Untestable[] = [
  [
    'a blank budget',
    (book) => book.set(`${ECONOMY}|Budget`, null),
    'Budget för Ekonomi, Kostnad i Verksamheter (Verksamheter!C8) saknas.',
  ],
  [
    'a side that cannot be read',
    (book) => book.set(`${ECONOMY}|Slag`, 'Utgift'),
    'Slag i Verksamheter (Verksamheter!B8) kan inte läsas.',
  ],
  [
    'a post that cannot be read',
    (book) => book.set('Driftbudget|Intäkter|Post', 'Inkomster'),
    'Post i Driftbudget (Driftbudget!A7) kan inte läsas.',
  ],
  ['a missing table', (book) => book.removeTable('Summering'), 'Tabellen Summering finns inte.'],
];

describe('BUD-01', () => {
  test.each(WRONG)('finds a variance of the wrong sign or size on %s', (row, written, message) => {
    const result = example.copy().set(`${row}|Avvikelse`, written).check();
    const cells = findingsOf(result, 'BUD-01').map((line) => line.split(' ')[0]);
    expect(cells).toEqual(['error']);
    expect(messagesOf(result, 'BUD-01')).toEqual([message]);
  });

  test('names the variance first, then budget and forecast, with what they give', () => {
    const result = example.copy().set(`${ECONOMY}|Avvikelse`, 2.5).check();
    expect(findingsOf(result, 'BUD-01')).toEqual([
      `error ${ECONOMY}|Avvikelse ${ECONOMY}|Budget ${ECONOMY}|Prognos`,
    ]);
    expect(figuresOf(result, 'BUD-01')).toEqual([['2.5', '1.7', '0.8', '0.15', 'mnkr']]);
  });

  test('lets rounding explain one and a half units of the last decimal, and no more', () => {
    const within = example.copy().set(`${ECONOMY}|Avvikelse`, 1.8).check();
    expect(findingsOf(within, 'BUD-01')).toEqual([
      `info ${ECONOMY}|Avvikelse ${ECONOMY}|Budget ${ECONOMY}|Prognos`,
    ]);
    const beyond = example.copy().set(`${ECONOMY}|Avvikelse`, 1.9).check();
    expect(findingsOf(beyond, 'BUD-01')[0]).toMatch(/^error /);
  });

  test('leaves the fund rows to FND-04', () => {
    const result = example.copy().set('Summering|Ingående resultatfond|Avvikelse', 9).check();
    expect(findingsOf(result, 'BUD-01')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BUD-01')).toEqual([]);
    expect(reasonsOf(result, 'BUD-01')).toEqual([reason]);
  });
});

saysInFull('BUD-01', {
  'variances of the wrong sign or size': (book) =>
    WRONG.reduce((changed, [row, written]) => changed.set(`${row}|Avvikelse`, written), book),
  'a variance that rounding explains': (book) => book.set(`${ECONOMY}|Avvikelse`, 1.8),
  'a wrong variance of an area without a name': (book) =>
    book.set(`${ECONOMY}|Avvikelse`, 2.5).set(`${ECONOMY}|Verksamhetsområde`, null),
  ...changesIn(UNTESTABLE),
});
