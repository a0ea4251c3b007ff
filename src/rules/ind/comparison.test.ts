import type { Book } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';
import {
  ACCURACY,
  AFTER,
  BEFORE,
  EMPLOYER,
  EVENTS,
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

fourWays('IND-04', {
  planted: [
    [
      'a miss without analysis',
      (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1),
      [
        `error ${STOCKHOLM_JOBS}|Periodens utfall ${STOCKHOLM_JOBS}|Årsmål ${STOCKHOLM_JOBS}|Analys`,
      ],
    ],
    [
      'outside a closed interval',
      (book) => book.set(`${ACCURACY}|Periodens utfall`, '-1,01 %'),
      [`error ${ACCURACY}|Periodens utfall ${ACCURACY}|Årsmål ${ACCURACY}|Analys`],
    ],
  ],
  near: [
    [
      'a miss with an analysis',
      (book) =>
        book
          .set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1)
          .set(`${STOCKHOLM_JOBS}|Analys`, 'En plats drogs tillbaka.'),
    ],
    ['at the end of a closed interval', (book) => book.set(`${ACCURACY}|Periodens utfall`, '-1 %')],
    ['just below a ceiling', (book) => book.set(`${BEFORE}|Periodens utfall`, '100,0 %')],
  ],
  untestable: [
    noTable,
    [
      'a miss, and no column for an analysis',
      (book) => book.removeColumn('Indikatorer', 'Analys'),
      /Kolumnen Analys saknas/,
    ],
    [
      'units that differ',
      (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, '50 %'),
      /50\s% och 2\sst har inte samma enhet/,
    ],
  ],
});

fourWays('IND-05', {
  planted: [
    [
      'a forecast that misses',
      (book) => book.set(`${STOCKHOLM_JOBS}|Prognos helår`, 1),
      [`warning ${STOCKHOLM_JOBS}|Prognos helår ${STOCKHOLM_JOBS}|Årsmål`],
    ],
    [
      'a no where yes is the target',
      (book) => book.set(`${PLEASED}|Prognos helår`, 'Nej'),
      [`warning ${PLEASED}|Prognos helår ${PLEASED}|Årsmål`],
    ],
  ],
  near: [
    ['more than the target', (book) => book.set(`${STOCKHOLM_JOBS}|Prognos helår`, '3 st')],
    ['at year-end', (book) => atYearEnd(book).set(`${STOCKHOLM_JOBS}|Prognos helår`, 1)],
  ],
  untestable: [
    noTable,
    [
      'no forecast',
      (book) => book.set(`${SICKNESS}|Prognos helår`, null),
      /Prognos helår .* saknas/,
    ],
  ],
});

fourWays('IND-06', {
  planted: [
    [
      'a count against a share',
      (book) => book.set(`${PLANS}|Periodens utfall`, '100 st'),
      [`error ${PLANS}|Periodens utfall ${PLANS}|Årsmål`],
    ],
    [
      'a forecast in another unit',
      (book) => book.set(`${SICKNESS}|Prognos helår`, '6 dagar'),
      [`error ${SICKNESS}|Prognos helår ${SICKNESS}|Årsmål`],
    ],
    [
      'a yes against a number',
      (book) => book.set(`${PLANS}|Periodens utfall`, 'Ja'),
      [`error ${PLANS}|Periodens utfall ${PLANS}|Årsmål`],
    ],
    [
      'Enhet contradicts the target',
      (book) => book.set(`${STOCKHOLM_JOBS}|Enhet`, '%'),
      [
        `error ${STOCKHOLM_JOBS}|Periodens utfall ${STOCKHOLM_JOBS}|Årsmål`,
        `error ${STOCKHOLM_JOBS}|Prognos helår ${STOCKHOLM_JOBS}|Årsmål`,
      ],
    ],
    [
      'a target that says another side than Riktning',
      (book) => book.set(`${PLANS}|Årsmål`, 'högst 100 %'),
      [`error ${PLANS}|Periodens utfall ${PLANS}|Årsmål`],
    ],
    [
      'a direction that asks for an interval',
      (book) => book.set(`${PLANS}|Riktning`, 'Intervall'),
      [`error ${PLANS}|Periodens utfall ${PLANS}|Årsmål`],
    ],
  ],
  near: [
    ['a bare outcome takes the unit', (book) => book.set(`${PLANS}|Periodens utfall`, 100)],
    ['a target that says its side', (book) => book.set(`${PLANS}|Årsmål`, 'minst 100 %')],
    [
      'Enhet gives a bare target the same unit',
      (book) => book.set(`${INDEX}|Periodens utfall`, '80 %').set(`${INDEX}|Enhet`, 'procent'),
    ],
    [
      'the number format gives it',
      (book) => book.set(`${PLANS}|Periodens utfall`, { value: 1, format: '0%' }),
    ],
    [
      'Uppgift is not compared',
      (book) => book.set(`${PLANS}|Periodens utfall`, '100 st').set(`${PLANS}|Riktning`, 'Uppgift'),
    ],
  ],
  untestable: [
    noTable,
    ['no target', (book) => book.set(`${SICKNESS}|Årsmål`, null), /Årsmål .* saknas/],
    [
      'no direction',
      (book) => book.set(`${SICKNESS}|Riktning`, null),
      /Riktning för .* kan inte läsas/,
    ],
  ],
});

fourWays('IND-08', {
  planted: [
    [
      'less than the council',
      (book) => book.set(`${PLANS}|Årsmål`, '89,9 %'),
      [`warning ${PLANS}|Årsmål ${PLANS}|KF:s årsmål`],
    ],
    [
      'a wider interval',
      (book) => book.set(`${ACCURACY}|Årsmål`, '+/-1,5 %'),
      [`warning ${ACCURACY}|Årsmål ${ACCURACY}|KF:s årsmål`],
    ],
    [
      'a higher ceiling',
      (book) => book.set(`${BEFORE}|Årsmål`, '101 %'),
      [`warning ${BEFORE}|Årsmål ${BEFORE}|KF:s årsmål`],
    ],
  ],
  near: [
    ['the same', (book) => book.set(`${PLANS}|KF:s årsmål`, '90 procent')],
    ['more', (book) => book.set(`${EMPLOYER}|Årsmål`, 85)],
    ['a count, which is the whole city', (book) => book.set(`${YOUTH}|KF:s årsmål`, '10 000 st')],
    ['left to the committee', (book) => book.set(`${PLANS}|KF:s årsmål`, 'Tas fram av nämnd')],
    ['none', (book) => book.set(`${PLANS}|KF:s årsmål`, null)],
  ],
  untestable: [
    noTable,
    [
      'no column',
      (book) => book.removeColumn('Indikatorer', 'KF:s årsmål'),
      /Kolumnen KF:s årsmål saknas/,
    ],
    [
      'another unit',
      (book) => book.set(`${PLANS}|KF:s årsmål`, '90 dagar'),
      /90\s% och 90\sdagar har inte samma enhet/,
    ],
  ],
});

fourWays('IND-10', {
  planted: [
    [
      'above both',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, '7,6 %'),
      [
        `error ${SICKNESS}|Periodens utfall ${SICKNESS}|Utfall män/pojkar ${SICKNESS}|Utfall kvinnor/flickor`,
      ],
    ],
    [
      'a count that is not the sum',
      (book) => book.set(`${YOUTH}|Utfall kvinnor/flickor`, '2 st'),
      [
        `error ${YOUTH}|Periodens utfall ${YOUTH}|Utfall män/pojkar ${YOUTH}|Utfall kvinnor/flickor`,
      ],
    ],
  ],
  near: [
    ['as high as the higher', (book) => book.set(`${SICKNESS}|Periodens utfall`, '7,5 %')],
    [
      'within, when all are rounded to the fewest decimals',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, '7,54 %'),
    ],
    [
      'a bare number that is their sum may be a count',
      (book) => book.set(`${INDEX}|Periodens utfall`, 157),
    ],
    ['one gender only is another rule', (book) => book.set(`${SICKNESS}|Utfall män/pojkar`, null)],
  ],
  untestable: [
    noTable,
    [
      'other units',
      (book) => book.set(`${SICKNESS}|Utfall män/pojkar`, '3 dagar'),
      /inte tal i samma enhet/,
    ],
    [
      'no outcome for all',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, null),
      /Periodens utfall .* saknas/,
    ],
  ],
});

const CHANGE = {
  'Mål-id': 'KF3.2',
  Indikator: 'Energianvändning',
  Riktning: 'Lägre är bättre',
  Årsmål: '2 %',
};

fourWays('IND-11', {
  planted: [
    [
      'too much',
      (book) => book.set(`${PLANS}|Periodens utfall`, '100,1 %'),
      [`error ${PLANS}|Periodens utfall`],
    ],
    [
      'less than nothing, in the unit of the target',
      (book) => book.set(`${EVENTS}|Prognos helår`, -1),
      [`error ${EVENTS}|Prognos helår`],
    ],
    [
      'each cell is told of',
      (book) => book.set(`${PLANS}|Årsmål`, '900 %').set(`${PLANS}|KF:s årsmål`, '900 %'),
      [`error ${PLANS}|Årsmål`, `error ${PLANS}|KF:s årsmål`],
    ],
  ],
  near: [
    ['exactly 0 and 100', (book) => book.set(`${SICKNESS}|Utfall män/pojkar`, '0 %')],
    [
      'a rate of change by its name',
      (book) =>
        book.add('Indikatorer', {
          ...CHANGE,
          Indikator: 'Minskning av energianvändningen',
          'Periodens utfall': '-3 %',
        }),
    ],
    [
      'a rate of change by its values',
      (book) =>
        book.add('Indikatorer', {
          ...CHANGE,
          'Periodens utfall': '-3 %',
          'Prognos helår': '-2,5 %',
          Årsmål: '-2 %',
        }),
    ],
    ['under a ceiling it may be more', (book) => book.set(`${BEFORE}|Årsmål`, '110 %')],
    ['a count', (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, 200)],
    ['an index without a unit', (book) => book.set(`${INDEX}|Periodens utfall föregående år`, 120)],
  ],
  untestable: [
    noTable,
    [
      'a value that can not be read',
      (book) => book.set(`${PLANS}|Periodens utfall`, 'alla'),
      /Periodens utfall för .* kan inte läsas/,
    ],
  ],
});

const AMOUNTS =
  'Summering|Kostnader|Budget Summering|Kostnader|Prognos Summering|Årets förändring av resultatfond|Prognos';

fourWays('IND-13', {
  planted: [
    [
      'two digits swapped',
      (book) => book.set(`${BEFORE}|Periodens utfall`, '94,7 %'),
      [`error ${BEFORE}|Periodens utfall Summering|Kostnader|Budget Summering|Kostnader|Prognos`],
    ],
    [
      'the withdrawal was left out',
      (book) => book.set(`${AFTER}|Periodens utfall`, '97,4 %'),
      [`error ${AFTER}|Periodens utfall ${AMOUNTS}`],
    ],
    [
      'off by what rounding explains is an info',
      (book) => book.set(`${BEFORE}|Periodens utfall`, '97,35 %'),
      [`info ${BEFORE}|Periodens utfall Summering|Kostnader|Budget Summering|Kostnader|Prognos`],
    ],
  ],
  near: [
    ['more decimals', (book) => book.set(`${BEFORE}|Periodens utfall`, '97,37 %')],
    [
      'fewer decimals, and the unit of the target',
      (book) => book.set(`${AFTER}|Periodens utfall`, 97),
    ],
    [
      'a withdrawal that is written with a minus',
      (book) =>
        book
          .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
          .set('Summering|Årets förändring av resultatfond|Prognos', -1.3),
    ],
    ['another indicator', (book) => book.set(`${PLANS}|Indikator`, 'Budgetföljsamhet')],
  ],
  untestable: [
    ['no amounts', (book) => book.removeTable('Summering'), /Tabellen Summering finns inte/],
    [
      'no withdrawal',
      (book) => book.removeRow('Summering|Årets förändring av resultatfond'),
      /Summering har inga belopp för Årets förändring av resultatfond/,
    ],
    [
      'no budget',
      (book) => book.set('Summering|Kostnader|Budget', 0),
      /Kostnadsbudgeten .* är noll/,
    ],
    [
      'an outcome in mnkr',
      (book) => book.set(`${BEFORE}|Periodens utfall`, '258,9 mnkr'),
      /utfallet är inte i procent/,
    ],
  ],
});

fourWays('IND-14', {
  planted: [
    [
      'a worse outcome',
      (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1),
      [
        `info ${STOCKHOLM_JOBS}|Prognos helår ${STOCKHOLM_JOBS}|Årsmål ${STOCKHOLM_JOBS}|Periodens utfall`,
      ],
    ],
  ],
  near: [
    [
      'a forecast beyond the target',
      (book) =>
        book
          .set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1)
          .set(`${STOCKHOLM_JOBS}|Prognos helår`, '3 st'),
    ],
    ['an outcome that reaches', (book) => book.set(`${STOCKHOLM_JOBS}|Periodens utfall`, 2)],
    [
      'no forecast',
      (book) =>
        book
          .set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1)
          .set(`${STOCKHOLM_JOBS}|Prognos helår`, null),
    ],
    ['at year-end', (book) => atYearEnd(book).set(`${STOCKHOLM_JOBS}|Periodens utfall`, 1)],
  ],
  untestable: [
    noTable,
    [
      'no outcome',
      (book) => book.set(`${SICKNESS}|Periodens utfall`, null),
      /Periodens utfall .* saknas/,
    ],
  ],
});

fourWays('IND-15', {
  planted: [
    [
      'worse than both, where lower is better',
      (book) => book.set(`${SICKNESS}|Prognos helår`, '6,8 %'),
      [
        `warning ${SICKNESS}|Prognos helår ${SICKNESS}|Periodens utfall ${SICKNESS}|Periodens utfall föregående år`,
      ],
    ],
  ],
  near: [
    ['as bad as one of them', (book) => book.set(`${SICKNESS}|Prognos helår`, '6,7 %')],
    ['below a ceiling less is not better', (book) => book.set(`${BEFORE}|Prognos helår`, '99 %')],
    ['at year-end', (book) => atYearEnd(book).set(`${SICKNESS}|Prognos helår`, '6,8 %')],
  ],
  untestable: [
    noTable,
    [
      'no last year',
      (book) => book.set(`${SICKNESS}|Periodens utfall föregående år`, null),
      /Periodens utfall föregående år .* saknas/,
    ],
    [
      'another unit last year',
      (book) => book.set(`${SICKNESS}|Periodens utfall föregående år`, '7 dagar'),
      /har inte samma enhet/,
    ],
  ],
});
