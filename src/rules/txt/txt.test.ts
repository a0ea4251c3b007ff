import { fourWays } from '../testing/fourWays.testing';

const SUMMARY = 'Texter|Sammanfattning||Text';
const ECONOMY = 'Texter|Budgetkommentar|Ekonomi|Text';
const NET = [
  'Verksamheter|Ekonomi|Kostnad|Avvikelse',
  'Verksamheter|Ekonomi|Intäkt|Avvikelse',
].join(' ');
const NKI =
  'Indikatorer|NM1.4-1|Andel medborgare som är nöjda med service och tillgänglighet ska vara hög och stabil.';

fourWays('TXT-01', {
  planted: [
    [
      'a net of another amount',
      (book) => book.set(ECONOMY, 'Verksamheten väntar ett nettounderskott om 1,7 mnkr.'),
      [`error ${ECONOMY} ${NET}`],
    ],
    [
      'the wrong way',
      (book) => book.set(ECONOMY, 'Verksamheten väntar ett överskott om 1,4 mnkr.'),
      [`error ${ECONOMY} ${NET}`],
    ],
    [
      'what is used of the fund',
      (book) => book.set(SUMMARY, 'Resultatfonden uppgår till 3,3 mnkr, varav 1,8 mnkr används.'),
      [`error ${SUMMARY} Summering|Årets förändring av resultatfond|Prognos`],
    ],
  ],
  near: [
    [
      'staff costs, which are a part',
      (book) => book.set(ECONOMY, 'Prognosen rymmer ökade personalkostnader om 1,9 mnkr.'),
    ],
    [
      'an amount against last year that the words leave open',
      (book) => book.set(SUMMARY, 'Kostnaderna ökar med 9,9 mnkr.'),
    ],
    [
      'a rounded amount',
      (book) => book.set(ECONOMY, 'Underskottet är knappt en och en halv miljon kronor.'),
    ],
  ],
  untestable: [
    ['no texts', (book) => book.removeTable('Texter'), /^Tabellen Texter finns inte\.$/],
  ],
});

fourWays('TXT-04', {
  planted: [
    [
      'to another outcome',
      (book) => book.set(`${NKI}|Analys`, 'NKI har sjunkit från 85 till 83.'),
      [`warning ${NKI}|Analys ${NKI}|Periodens utfall`],
    ],
  ],
  near: [
    ['the outcomes', (book) => book.set(`${NKI}|Analys`, 'NKI är kvar på 85, från 85 till 85.')],
  ],
  untestable: [
    [
      'no indicators',
      (book) => book.removeTable('Indikatorer'),
      /^Tabellen Indikatorer finns inte\.$/,
    ],
  ],
});
