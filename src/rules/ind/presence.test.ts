import type { Book } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';
import {
  ACCURACY,
  CO2,
  EMPLOYER,
  INDEX,
  PLANS,
  PLEASED,
  SICKNESS,
  STOCKHOLM_JOBS,
  YOUTH,
} from './indicators.testing';

const atYearEnd = (book: Book) =>
  book.set('Rapport|Period|Värde', 'VB').set('Rapport|Rapportdatum|Värde', '2020-12-31');
const noTable = [
  'no table',
  (book: Book) => book.removeTable('Indikatorer'),
  /^Tabellen Indikatorer finns inte\.$/,
] as const;

fourWays('IND-01', {
  planted: [
    [
      'neither outcome nor analysis',
      (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, '-'),
      [`error ${STOCKHOLM_JOBS}|Periodens utfall`],
    ],
    [
      'the analysis of the missing one is cleared',
      (book) => book.set(`${CO2}|Analys`, null),
      [`error ${CO2}|Periodens utfall`],
    ],
  ],
  near: [
    ['zero is an outcome', (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, 0)],
    ['the missing one is given', (book) => book.set(`${CO2}|Periodens utfall`, 100)],
  ],
  untestable: [
    noTable,
    [
      'no column',
      (book) => book.removeColumn('Indikatorer', 'Periodens utfall'),
      /Kolumnen Periodens utfall saknas/,
    ],
    [
      'nowhere to explain',
      (book) => book.removeColumn('Indikatorer', 'Analys').set(`${CO2}|Årsmål`, 5000),
      /Kolumnen Analys saknas/,
    ],
  ],
});

fourWays('IND-02', {
  planted: [
    [
      'a blank target',
      (book) => book.set(`${SICKNESS}|Årsmål`, null),
      [`error ${SICKNESS}|Årsmål`],
    ],
  ],
  near: [
    ['zero is a target', (book) => book.set(`${SICKNESS}|Årsmål`, '0 %')],
    [
      'Uppgift needs none',
      (book) => book.set(`${SICKNESS}|Årsmål`, null).set(`${SICKNESS}|Riktning`, 'Uppgift'),
    ],
  ],
  untestable: [
    noTable,
    [
      'a target that can not be read',
      (book) => book.set(`${SICKNESS}|Årsmål`, 'Tas fram av nämnd'),
      /Årsmål för KF3\.2, Sjukfrånvaro .* kan inte läsas/,
    ],
    [
      'a direction that can not be read',
      (book) => book.set(`${SICKNESS}|Årsmål`, null).set(`${SICKNESS}|Riktning`, 'Uppåt'),
      /Riktning för KF3\.2, Sjukfrånvaro .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-03', {
  planted: [
    [
      'a blank forecast',
      (book) => book.set(`${SICKNESS}|Prognos helår`, '..'),
      [`warning ${SICKNESS}|Prognos helår`],
    ],
  ],
  near: [
    [
      'Uppgift needs none',
      (book) => book.set(`${SICKNESS}|Prognos helår`, null).set(`${SICKNESS}|Riktning`, 'Uppgift'),
    ],
    [
      'at year-end there is nothing left to forecast',
      (book) => atYearEnd(book).set(`${SICKNESS}|Prognos helår`, null),
    ],
  ],
  untestable: [
    noTable,
    [
      'a forecast that can not be read',
      (book) => book.set(`${SICKNESS}|Prognos helår`, 'nära 6'),
      /Prognos helår för KF3\.2, Sjukfrånvaro .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-07', {
  planted: [
    [
      'a bare outcome',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, 6.7),
      [`info ${SICKNESS}|Periodens utfall`],
    ],
    [
      'one finding for all that are bare',
      (book) =>
        book.set(`${SICKNESS}|Utfall män/pojkar`, 2.9).set(`${SICKNESS}|Prognos helår`, 6.6),
      [`info ${SICKNESS}|Utfall män/pojkar ${SICKNESS}|Prognos helår`],
    ],
  ],
  near: [
    [
      'the number format says per cent',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, { value: 0.067, format: '0.0%' }),
    ],
    [
      'Enhet says it',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, 6.7).set(`${SICKNESS}|Enhet`, '%'),
    ],
    ['a target without unit asks for none', (book) => book.set(`${INDEX}|Periodens utfall`, 81)],
    [
      'Uppgift',
      (book) =>
        book.set(`${SICKNESS}|Periodens utfall`, 6.7).set(`${SICKNESS}|Riktning`, 'Uppgift'),
    ],
  ],
  untestable: [
    noTable,
    ['no target', (book) => book.set(`${SICKNESS}|Årsmål`, null), /Årsmål för .* saknas/],
    [
      'an Enhet that can not be read',
      (book) => book.set(`${SICKNESS}|Enhet`, { value: { error: '#N/A' } }),
      /Enhet för .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-09', {
  planted: [
    [
      'women only',
      (book) => book.set(`${INDEX}|Utfall män/pojkar`, null),
      [`warning ${INDEX}|Utfall män/pojkar ${INDEX}|Utfall kvinnor/flickor`],
    ],
    [
      'men only',
      (book) => book.set(`${EMPLOYER}|Utfall män/pojkar`, 81),
      [`warning ${EMPLOYER}|Utfall kvinnor/flickor ${EMPLOYER}|Utfall män/pojkar`],
    ],
  ],
  near: [
    ['zero is an outcome', (book) => book.set(`${YOUTH}|Utfall män/pojkar`, 0)],
    [
      'neither',
      (book) =>
        book.set(`${INDEX}|Utfall män/pojkar`, null).set(`${INDEX}|Utfall kvinnor/flickor`, null),
    ],
  ],
  untestable: [
    noTable,
    [
      'one column is missing',
      (book) => book.removeColumn('Indikatorer', 'Utfall män/pojkar'),
      /Kolumnen Utfall män\/pojkar saknas/,
    ],
    [
      'one that can not be read',
      (book) => book.set(`${INDEX}|Utfall män/pojkar`, 'okänt'),
      /Utfall män\/pojkar för .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-12', {
  planted: [
    [
      'the same name in other letters under another goal',
      (book) =>
        book.add('Indikatorer', {
          'Mål-id': 'NM1.1-1',
          Indikator: 'SJUKFRÅNVARO ',
          Riktning: 'Uppgift',
        }),
      [`info ${SICKNESS}|Indikator Indikatorer|NM1.1-1|SJUKFRÅNVARO|Indikator`],
    ],
  ],
  near: [
    [
      'a name that begins alike',
      (book) =>
        book.add('Indikatorer', {
          'Mål-id': 'NM1.1-1',
          Indikator: 'Sjukfrånvaro dag 15–90',
          Riktning: 'Uppgift',
        }),
    ],
  ],
  untestable: [
    noTable,
    [
      'a name that can not be read',
      (book) => book.set(`${SICKNESS}|Indikator`, { value: { error: '#REF!' } }),
      /Indikator för .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-16', {
  planted: [
    [
      'another year to reach it by',
      (book) => book.set(`${PLANS}|Indikator`, 'Andel avtal med plan senast 2022'),
      ['warning Indikatorer|KF3.2|Andel avtal med plan senast 2022|Indikator'],
    ],
  ],
  near: [
    ['the report year', (book) => book.set(`${PLANS}|Indikator`, 'Andel avtal med plan år 2020')],
    [
      'a year to compare with',
      (book) => book.set(`${PLANS}|Indikator`, 'Andel avtal med plan jämfört med 2015'),
    ],
    [
      'a span that holds the report year',
      (book) => book.set(`${PLANS}|Indikator`, 'Krav enligt Miljöprogram 2020–2023'),
    ],
    ['a number that is no year', (book) => book.set(`${PLANS}|Indikator`, 'Antal av 2 023 avtal')],
  ],
  untestable: [
    noTable,
    ['no report year', (book) => book.removeRow('Rapport|Rapportår'), /Rapportår saknas i Rapport/],
  ],
});

fourWays('IND-17', {
  planted: [
    [
      'a second one',
      (book) => book.set(`${PLANS}|Indikator`, 'Prognossäkerhet tertial 1'),
      ['warning Indikatorer|KF3.2|Prognossäkerhet tertial 1|Periodens utfall'],
    ],
  ],
  near: [
    ['no outcome yet', (book) => book.set(`${ACCURACY}|Periodens utfall`, null)],
    ['at year-end it is known', (book) => atYearEnd(book)],
    ['another kind of certainty', (book) => book.set(`${PLANS}|Indikator`, 'Prognoser i tid')],
  ],
  untestable: [
    noTable,
    ['no period', (book) => book.removeRow('Rapport|Period'), /Period saknas i Rapport/],
  ],
});

fourWays('IND-18', {
  planted: [
    ['a bare target', (book) => book.set(`${SICKNESS}|Årsmål`, 6.5), [`info ${SICKNESS}|Årsmål`]],
    [
      'a bare interval',
      (book) => book.set(`${ACCURACY}|Årsmål`, '+/-1'),
      [`info ${ACCURACY}|Årsmål`],
    ],
  ],
  near: [
    ['Enhet says it', (book) => book.set(`${SICKNESS}|Årsmål`, 6.5).set(`${SICKNESS}|Enhet`, '%')],
    ['a yes counts nothing', (book) => book.set(`${PLEASED}|Årsmål`, 'Nej')],
    [
      'Uppgift',
      (book) => book.set(`${SICKNESS}|Årsmål`, 6.5).set(`${SICKNESS}|Riktning`, 'Uppgift'),
    ],
  ],
  untestable: [
    noTable,
    ['no target', (book) => book.set(`${SICKNESS}|Årsmål`, null), /Årsmål för .* saknas/],
  ],
});
