import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const DATE = 'Rapport|Rapportdatum|Värde';

const found = (period: string, date: string) =>
  example.copy().set('Rapport|Period|Värde', period).set(DATE, date).check();

const UNTESTABLE: readonly Untestable[] = [
  [
    'a date that does not exist',
    (book) => book.set(DATE, '2020-08-32'),
    'Värde för Rapportdatum i Rapport (Rapport!B8) kan inte läsas.',
  ],
  [
    'a blank year',
    (book) => book.set('Rapport|Rapportår|Värde', null),
    'Värde för Rapportår i Rapport (Rapport!B6) saknas.',
  ],
  ['no period', (book) => book.removeRow('Rapport|Period'), 'Period saknas i Rapport.'],
  ['no table', (book) => book.removeTable('Rapport'), 'Tabellen Rapport finns inte.'],
];

describe('MET-01', () => {
  test('finds a date that is not the last day of the period', () => {
    const result = found('T2', '2020-04-30');
    expect(findingsOf(result, 'MET-01')).toEqual([
      `error ${DATE} Rapport|Period|Värde Rapport|Rapportår|Värde`,
    ]);
    expect(messagesOf(result, 'MET-01')).toEqual([
      'Rapportdatum är 2020-04-30 men T2 2020 slutar 2020-08-31.',
    ]);
  });

  test.each([
    ['T1', '2020-04-30', true],
    ['T1', '2020-05-01', false],
    ['T2', '2020-08-31', true],
    ['T2', '2020-08-30', false],
    ['VB', '2020-12-31', true],
    ['VB', '2019-12-31', false],
    ['Tertial 1', '30 april 2020', true],
    ['M02', '2020-02-29', true],
    ['M02', '2020-02-28', false],
    ['september', '2020-09-30', true],
    ['M12', '2020-12-31', true],
  ])('at %s the date %s is right: %s', (period, date, isRight) => {
    expect(findingsOf(found(period, date), 'MET-01')).toHaveLength(isRight ? 0 : 1);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'MET-01')).toEqual([]);
    expect(reasonsOf(result, 'MET-01')).toEqual([reason]);
  });
});

saysInFull('MET-01', {
  'a date that is not the last day of the period': (book) => book.set(DATE, '2020-04-30'),
  ...changesIn(UNTESTABLE),
});
