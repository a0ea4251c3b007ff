import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf, rulesIn } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const PERIOD = 'Indikatorer|KF1.1|Antal tillhandahållna platser för feriejobb|Period';

/** Headers of another time than the report's, and why they are wrong. */
const WRONG_HEADERS = [
  ['Driftbudget', 'Budget', 'Budget 2019', 'året ska vara 2020.'],
  ['Driftbudget', 'Bokfört', 'Bokfört tom april 2020', 'rapporten (T2) slutar i augusti.'],
  ['Summering', 'Bokslut föregående år', 'Bokslut 2018', 'året ska vara 2019.'],
  ['Verksamheter', 'Föregående prognos', 'Föregående prognos T1 2019', 'året ska vara 2020.'],
  [
    'Verksamheter',
    'Bokfört föregående år',
    'Bokfört föregående år tom april 2019',
    'rapporten (T2) slutar i augusti.',
  ],
  [
    'Indikatorer',
    'Periodens utfall',
    'Periodens utfall tertial 1',
    'rapporten (T2) slutar i augusti.',
  ],
  ['Indikatorer', 'Årsmål', 'Årsmål 2021', 'året ska vara 2020.'],
] as const;

const UNTESTABLE: readonly Untestable[] = [
  [
    'no year to compare with',
    (book) =>
      book.removeRow('Rapport|Rapportår').renameColumn('Driftbudget', 'Budget', 'Budget 2019'),
    'Rapportår saknas i Rapport.',
  ],
  [
    'a period that cannot be read',
    (book) => book.set('Rapport|Period|Värde', 'Q3'),
    'Värde för Period i Rapport (Rapport!B7) kan inte läsas.',
  ],
  [
    'an indicator whose Period is an error',
    (book) => book.set(PERIOD, { error: '#REF!' }),
    'Period för KF1.1, Antal tillhandahållna platser för feriejobb i Indikatorer (Indikatorer!K5) kan inte läsas.',
  ],
  ['no table', (book) => book.removeTable('Rapport'), 'Tabellen Rapport finns inte.'],
];

describe('MET-02', () => {
  test.each(WRONG_HEADERS)('finds the header of %s, %s as %s', (table, column, header, why) => {
    const result = example.copy().renameColumn(table, column, header).check();
    expect(findingsOf(result, 'MET-02')).toEqual([`error ${table}||${column}`]);
    expect(messagesOf(result, 'MET-02')).toEqual([`Rubriken ”${header}” i ${table}: ${why}`]);
  });

  test.each([
    ['Driftbudget', 'Budget', 'Budget 2020'],
    ['Driftbudget', 'Bokfört', 'Bokfört t.o.m. aug 2020'],
    ['Driftbudget', 'Prognos', 'Prognos (T2)'],
    ['Summering', 'Bokslut föregående år', 'Bokslut 2019'],
    ['Verksamheter', 'Bokfört föregående år', 'Bokfört föregående år tom augusti 2019'],
    ['Verksamheter', 'Föregående prognos', 'Föregående prognos T1 2020'],
    ['Verksamheter', 'Föregående prognos', 'Föregående prognos (T1)'],
    ['Indikatorer', 'Periodens utfall föregående år', 'Periodens utfall VB 2019'],
  ] as const)('allows the header of %s, %s as %s', (table, column, header) => {
    const result = example.copy().renameColumn(table, column, header).check();
    expect(rulesIn(result)).not.toContain('STR-02');
    expect(rulesIn(result)).not.toContain('STR-07');
    expect(findingsOf(result, 'MET-02')).toEqual([]);
  });

  test.each([
    ['Utfall 2020', []],
    ['Bokslut 2020', []],
    ['Prognos dec 2020', []],
    ['Prognos aug 2020', ['error Driftbudget||Prognos']],
  ])('at year-end the outcome may be headed %s', (header, findings) => {
    const book = example.copy().set('Rapport|Period|Värde', 'VB');
    const result = book.renameColumn('Driftbudget', 'Prognos', header).check();
    const ofHeaders = findingsOf(result, 'MET-02').filter((line) => line.includes('Driftbudget'));
    expect(ofHeaders).toEqual(findings);
    expect(rulesIn(result)).not.toContain('STR-02');
  });

  test.each([
    ['Tertial 1 2020', 'men rapporten (T2) slutar i augusti.'],
    ['2019', 'men året ska vara 2020.'],
    ['VB 2020', 'men rapporten (T2) slutar i augusti.'],
  ])('finds an indicator with the Period %s', (period, why) => {
    const result = example.copy().set(PERIOD, period).check();
    expect(findingsOf(result, 'MET-02')).toEqual([`error ${PERIOD}`]);
    expect(messagesOf(result, 'MET-02')).toEqual([
      `Antal tillhandahållna platser för feriejobb: Period är ${period}, ${why}`,
    ]);
  });

  test.each(['2020', 'T2', 'januari–augusti 2020', 'Årligen', null, 2020])(
    'allows an indicator with the Period %s',
    (period) => {
      const result = example.copy().set(PERIOD, period).check();
      expect(findingsOf(result, 'MET-02')).toEqual([]);
      expect(reasonsOf(result, 'MET-02')).toEqual([]);
    },
  );

  test('tests a year though nobody can read the period of the report', () => {
    const book = example.copy().set('Rapport|Period|Värde', 'Q3');
    const result = book.renameColumn('Driftbudget', 'Budget', 'Budget 2019').check();
    expect(findingsOf(result, 'MET-02')).toEqual(['error Driftbudget||Budget']);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'MET-02')).toEqual([]);
    expect(reasonsOf(result, 'MET-02')).toEqual([reason]);
  });
});

saysInFull('MET-02', {
  'headers of another time': (book) =>
    WRONG_HEADERS.reduce(
      (changed, [table, column, header]) => changed.renameColumn(table, column, header),
      book,
    ),
  'an indicator of another period': (book) => book.set(PERIOD, 'VB 2020'),
  'an indicator of another year': (book) => book.set(PERIOD, '2019'),
  'indicators whose name is a sentence, or blank': (book) =>
    book
      .set(
        'Indikatorer|NM3.2-1|Antal automatiserade processer inom förvaltningen.|Period',
        'april 2020',
      )
      .set(PERIOD, '2019')
      .set('Indikatorer|KF1.1|Antal tillhandahållna platser för feriejobb|Indikator', null),
  ...changesIn(UNTESTABLE),
});
