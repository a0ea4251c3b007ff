import { expect, test } from '@jest/globals';
import type { Book } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';
import { twoMonthsOn } from './ACT-05-due-soon';

/** A number as a word, since figures don't count among an activity's words. */
const letters = (n: number): string =>
  [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const at = (id: string, column: string) => `Aktiviteter|${id}|${column}`;
const noTable = [
  'no table',
  (book: Book) => book.removeTable('Aktiviteter'),
  /^Tabellen Aktiviteter finns inte\.$/,
] as const;
const noReportDate = [
  'no report date',
  (book: Book) => book.removeRow('Rapport|Rapportdatum'),
  /Rapportdatum saknas i Rapport/,
] as const;

fourWays('ACT-01', {
  planted: [
    [
      'it ends before it starts, though it leads to no goal',
      (book) => book.set(at('A04', 'Startdatum'), '2021-01-01').set(at('A04', 'Mål-id'), 'NM9'),
      [`error ${at('A04', 'Startdatum')} ${at('A04', 'Slutdatum')}`],
    ],
    [
      'it ends before it starts',
      (book) => book.set(at('A04', 'Startdatum'), '2021-01-01'),
      [`error ${at('A04', 'Startdatum')} ${at('A04', 'Slutdatum')}`],
    ],
    [
      'it starts last year',
      (book) => book.set(at('A04', 'Startdatum'), '2019-12-31'),
      [`error ${at('A04', 'Startdatum')}`],
    ],
    [
      'it ends next year',
      (book) => book.set(at('A04', 'Slutdatum'), '2021-01-01'),
      [`error ${at('A04', 'Slutdatum')}`],
    ],
    [
      'it ends next year, and the start is blank',
      (book) => book.set(at('A04', 'Slutdatum'), '2021-01-01').set(at('A04', 'Startdatum'), null),
      [`error ${at('A04', 'Slutdatum')}`],
    ],
    [
      'it starts last year, and the end is blank',
      (book) => book.set(at('A04', 'Startdatum'), '2019-12-31').set(at('A04', 'Slutdatum'), null),
      [`error ${at('A04', 'Startdatum')}`],
    ],
  ],
  near: [
    [
      'one day, the last of the year',
      (book) =>
        book.set(at('A04', 'Startdatum'), '2020-12-31').set(at('A04', 'Slutdatum'), '2020-12-31'),
    ],
  ],
  untestable: [
    noTable,
    ['no start', (book) => book.set(at('A04', 'Startdatum'), null), /Startdatum för A04 .* saknas/],
    [
      'a day that does not exist',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-06-31'),
      /Slutdatum för A04 .* kan inte läsas/,
    ],
    ['no report year', (book) => book.removeRow('Rapport|Rapportår'), /Rapportår saknas i Rapport/],
  ],
});

fourWays('ACT-02', {
  planted: [
    [
      'the day before the report',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-08-30'),
      [`warning ${at('A04', 'Slutdatum')}`],
    ],
  ],
  near: [
    ['the day of the report', (book) => book.set(at('A04', 'Slutdatum'), '2020-08-31')],
    ...(['Avvikelse', 'Analys'] as const).map(
      (column) =>
        [
          `${column} says something`,
          (book: Book) =>
            book.set(at('A04', 'Slutdatum'), '2020-06-30').set(at('A04', column), 'Försenad.'),
        ] as const,
    ),
    [
      'Status says something',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-06-30').set(at('A04', 'Status'), 'Klar'),
    ],
    [
      'Analys says something, where there is no column Status',
      (book) =>
        book
          .removeColumn('Aktiviteter', 'Status')
          .set(at('A04', 'Slutdatum'), '2020-06-30')
          .set(at('A04', 'Analys'), 'Försenad.'),
    ],
  ],
  untestable: [
    noTable,
    noReportDate,
    [
      'a status that can not be read',
      (book) => book.set(at('A24', 'Status'), 'Färdig'),
      /Status för A24 .* kan inte läsas/,
    ],
    ['no end', (book) => book.set(at('A24', 'Slutdatum'), null), /Slutdatum för A24 .* saknas/],
    [
      'no column to explain in',
      (book) =>
        ['Status', 'Avvikelse', 'Analys'].reduce(
          (changed, column) => changed.removeColumn('Aktiviteter', column),
          book,
        ),
      /Ingen av kolumnerna Status, Avvikelse och Analys/,
    ],
  ],
});

const late = (book: Book, words: string) =>
  book.set(at('A24', 'Slutdatum'), '2020-06-30').set(at('A24', 'Analys'), words);

fourWays('ACT-03', {
  planted: [
    [
      'an explanation without a date',
      (book) => late(book, 'Försenad, sedan juli hos leverantören.'),
      [`warning ${at('A24', 'Slutdatum')} ${at('A24', 'Analys')}`],
    ],
    [
      'an earlier month, and the old end',
      (book) => late(book, 'Började i maj, skulle vara klar 2020-06-30.'),
      [`warning ${at('A24', 'Slutdatum')} ${at('A24', 'Analys')}`],
    ],
  ],
  near: [
    ['a date', (book) => late(book, 'Nytt slutdatum: 2020-07-01.')],
    ['a later month', (book) => late(book, 'Klar i oktober.')],
    ['a month of next year', (book) => late(book, 'Klar i mars 2021.')],
    ['the turn of the year', (book) => late(book, 'Klar till årsskiftet.')],
    ['the end of the year', (book) => late(book, 'Förlängs till årets slut.')],
    [
      'a date in Avvikelse',
      (book) => late(book, 'Försenad.').set(at('A24', 'Avvikelse'), 'Flyttad till november.'),
    ],
    ['a status', (book) => late(book, 'Försenad.').set(at('A24', 'Status'), 'Pågår')],
  ],
  untestable: [
    noTable,
    noReportDate,
    [
      'an analysis that can not be read',
      (book) => book.set(at('A23', 'Analys'), { value: { error: '#N/A' } }),
      /Analys för A23 .* kan inte läsas/,
    ],
  ],
});

fourWays('ACT-04', {
  planted: [
    [
      'a later month',
      (book) => book.set(at('A06', 'Analys'), 'Fortsätter i december.'),
      [`warning ${at('A06', 'Analys')} ${at('A06', 'Slutdatum')}`],
    ],
    [
      'a month of next year',
      (book) => book.set(at('A04', 'Analys'), 'Utvärderas i januari 2021.'),
      [`warning ${at('A04', 'Analys')} ${at('A04', 'Slutdatum')}`],
    ],
  ],
  near: [
    ['the month of the end', (book) => book.set(at('A06', 'Analys'), 'Avslutas i oktober.')],
    ['a month of last year', (book) => book.set(at('A06', 'Analys'), 'Började i december 2019.')],
    ['a word that only looks like one', (book) => book.set(at('A06', 'Analys'), 'Decemberlunch.')],
  ],
  untestable: [
    noTable,
    ['no end', (book) => book.set(at('A30', 'Slutdatum'), null), /Slutdatum för A30 .* saknas/],
    [
      'no column',
      (book) => book.removeColumn('Aktiviteter', 'Analys'),
      /Kolumnen Analys saknas i Aktiviteter/,
    ],
  ],
});

fourWays('ACT-05', {
  planted: [
    [
      'the day of the report',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-08-31'),
      [`info ${at('A04', 'Slutdatum')}`],
    ],
    [
      'the last day of the second month, of an activity that goes on',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-10-31').set(at('A04', 'Status'), 'Pågår'),
      [`info ${at('A04', 'Slutdatum')}`],
    ],
    [
      'an activity without an id, named by its text',
      (book) =>
        book
          .set(at('A04', 'Slutdatum'), '2020-09-30')
          .set(at('A04', 'Aktivitet'), 'Utveckla stödet för e-arkiv.')
          .set(at('A04', 'Aktivitet-id'), null),
      ['info Aktiviteter|NM1.2-1|Utveckla stödet för e-arkiv.|Slutdatum'],
    ],
  ],
  near: [
    ['the day before', (book) => book.set(at('A04', 'Slutdatum'), '2020-08-30')],
    ['the day after', (book) => book.set(at('A04', 'Slutdatum'), '2020-11-01')],
    [
      'it is finished',
      (book) => book.set(at('A04', 'Slutdatum'), '2020-09-30').set(at('A04', 'Status'), 'Klar'),
    ],
    [
      'at year-end',
      (book) =>
        book.set('Rapport|Period|Värde', 'VB').set('Rapport|Rapportdatum|Värde', '2020-12-31'),
    ],
  ],
  untestable: [
    noTable,
    noReportDate,
    [
      'no column for the status',
      (book) => book.removeColumn('Aktiviteter', 'Status'),
      /Kolumnen Status saknas i Aktiviteter/,
    ],
  ],
});

test.each([
  [
    { year: 2020, month: 8, day: 31 },
    { year: 2020, month: 10, day: 31 },
  ],
  [
    { year: 2020, month: 10, day: 1 },
    { year: 2020, month: 12, day: 31 },
  ],
  [
    { year: 2020, month: 11, day: 30 },
    { year: 2021, month: 1, day: 31 },
  ],
  [
    { year: 2020, month: 12, day: 31 },
    { year: 2021, month: 2, day: 28 },
  ],
])('two months on from %j is %j', (from, to) => {
  expect(twoMonthsOn(from)).toEqual(to);
});

fourWays('ACT-06', {
  planted: [
    [
      'half of the words',
      (book) =>
        book
          .set(at('A49', 'Aktivitet'), 'Förvaltningen ska utveckla cykelparkering vid stationen.')
          .set(at('A50', 'Aktivitet'), 'Förvaltningen ska utveckla cykelparkering nära torget.'),
      [`info ${at('A49', 'Aktivitet')} ${at('A50', 'Aktivitet')}`],
    ],
    [
      'a lower limit in Rapport',
      (book) =>
        book
          .add('Rapport', { Uppgift: 'ACT-06', Värde: '40 %' })
          .set(at('A49', 'Aktivitet'), 'cyklar bussar spårvagnar färjor flygplan')
          .set(at('A50', 'Aktivitet'), 'cyklar bussar lastbilar traktorer grävmaskiner'),
      [`info ${at('A49', 'Aktivitet')} ${at('A50', 'Aktivitet')}`],
    ],
  ],
  near: [
    [
      'less than half',
      (book) =>
        book
          .set(at('A49', 'Aktivitet'), 'cyklar bussar spårvagnar färjor flygplan')
          .set(at('A50', 'Aktivitet'), 'cyklar bussar lastbilar traktorer grävmaskiner'),
    ],
    [
      'only words that say nothing',
      (book) =>
        book
          .set(at('A49', 'Aktivitet'), 'Förvaltningen ska nå 2020')
          .set(at('A50', 'Aktivitet'), 'Förvaltningens mål 2020'),
    ],
  ],
  untestable: [
    noTable,
    [
      'a limit that can not be read',
      (book) => book.add('Rapport', { Uppgift: 'ACT-06', Värde: 'hälften' }),
      /Gränsen för ACT-06 i Rapport kan inte läsas/,
    ],
    [
      'a blank activity',
      (book) => book.set(at('A49', 'Aktivitet'), null),
      /Aktivitet för A49 .* saknas/,
    ],
    [
      'thousands that have too little in common',
      (book) => {
        book.add('Rapport', { Uppgift: 'ACT-06', Värde: '45 %' });
        for (let n = 0; n < 2200; n += 1) {
          const own = letters(n);
          const words = `${own}xxxx ${own}yyyy ${own}zzzz cyklar bussar`;
          book.add('Aktiviteter', { 'Aktivitet-id': `B${n}`, Aktivitet: words });
        }
        return book;
      },
      /för många och för lika/,
    ],
  ],
});

fourWays('ACT-07', {
  planted: [
    [
      'on a KF-mål',
      (book) => book.set(at('A04', 'Mål-id'), 'kf1.2'),
      [`info ${at('A04', 'Mål-id')}`],
    ],
  ],
  near: [['on another nämndmål', (book) => book.set(at('A04', 'Mål-id'), 'NM1.1-1')]],
  untestable: [
    noTable,
    ['no goals', (book) => book.removeTable('Mål'), /Tabellen Mål finns inte/],
    ['on no goal', (book) => book.set(at('A23', 'Mål-id'), 'KF9'), /Målet finns inte i Mål/],
    [
      'on a goal whose level can not be read',
      (book) => book.set('Mål|KF3.1|Nivå', 'KF'),
      /Nivå för KF3\.1 .* kan inte läsas/,
    ],
  ],
});

fourWays('ACT-08', {
  planted: [
    [
      'a delay',
      (book) => book.set(at('A04', 'Analys'), 'Införandet har FÖRSENATS.'),
      [`info ${at('A04', 'Avvikelse')} ${at('A04', 'Analys')}`],
    ],
  ],
  near: [
    [
      'Avvikelse says it',
      (book) => book.set(at('A04', 'Analys'), 'Försenad.').set(at('A04', 'Avvikelse'), 'Försenad.'),
    ],
    ...['inte  försenat', 'ej blivit  försenat', 'inte blivit försenat'].map(
      (words) =>
        [
          `no delay: ${words}`,
          (book: Book) => book.set(at('A04', 'Analys'), `Arbetet har ${words}.`),
        ] as const,
    ),
    ['another word', (book) => book.set(at('A04', 'Analys'), 'Oförlängda avtal gäller.')],
  ],
  untestable: [
    noTable,
    [
      'no column',
      (book) => book.removeColumn('Aktiviteter', 'Avvikelse'),
      /Kolumnen Avvikelse saknas i Aktiviteter/,
    ],
  ],
});
