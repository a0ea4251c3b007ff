import type { Book, Written } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';

const GOAL = (values: Record<string, Written>) => ({
  Nivå: 'Nämndmål',
  Mål: 'Ett nytt mål',
  Uppfyllelse: 'Uppfylls helt',
  'Förväntat resultat': 'Bättre service',
  ...values,
});
const SICKNESS = 'Indikatorer|KF3.2|Sjukfrånvaro';

fourWays('GOL-01', {
  planted: [
    [
      'a number that is too great',
      (book) => book.set('Mål|IM2|Angivet antal nämndmål', 5),
      [
        'error Mål|IM2|Angivet antal nämndmål Mål|NM2.1-1|Mål-id Mål|NM2.3-1|Mål-id Mål|NM2.4-1|Mål-id Mål|NM2.5-1|Mål-id',
      ],
    ],
  ],
  near: [
    ['the number that is listed', (book) => book.set('Mål|IM3|Angivet antal nämndmål', '5')],
    ['no stated number', (book) => book.set('Mål|IM2|Angivet antal nämndmål', null)],
    ['a number on another level', (book) => book.set('Mål|KF2.1|Angivet antal nämndmål', 9)],
    [
      'a new KF-mål without nämndmål',
      (book) =>
        book.add('Mål', GOAL({ 'Mål-id': 'KF2.6', Nivå: 'KF-mål', 'Överordnat mål': 'IM2' })),
    ],
  ],
  untestable: [
    ['no table Mål', (book) => book.removeTable('Mål'), /^Tabellen Mål finns inte\.$/],
    [
      'no column',
      (book) => book.removeColumn('Mål', 'Angivet antal nämndmål'),
      /Kolumnen Angivet antal nämndmål saknas/,
    ],
    [
      'a goal that leads nowhere may be the one that is missing beneath',
      (book) => book.set('Mål|KF2.1|Överordnat mål', 'IM9'),
      /NM2\.1-1 .* hör till ett mål som inte finns, och kan vara det som saknas här/,
    ],
    [
      'a level that can not be read',
      (book) => book.set('Mål|NM2.1-1|Nivå', 'Nämd'),
      /Nivå i Mål .* kan inte läsas/,
    ],
  ],
});

fourWays('GOL-02', {
  planted: [
    [
      'a nämndmål without an assessment',
      (book) => book.set('Mål|NM1.1-1|Uppfyllelse', null),
      ['warning Mål|NM1.1-1|Uppfyllelse'],
    ],
    [
      'a KF-mål that is Ingen',
      (book) => book.set('Mål|KF1.1|Uppfyllelse', 'Ingen'),
      ['warning Mål|KF1.1|Uppfyllelse'],
    ],
  ],
  near: [
    ['Uppfylls inte is one', (book) => book.set('Mål|NM1.1-1|Uppfyllelse', 'uppfylls  INTE')],
    ['an inriktningsmål has none', (book) => book.set('Mål|IM1|Uppfyllelse', 'Ingen')],
  ],
  untestable: [
    [
      'a word that is no assessment',
      (book) => book.set('Mål|NM1.1-1|Uppfyllelse', 'Bra'),
      /Uppfyllelse för NM1\.1-1 .* kan inte läsas/,
    ],
    [
      'no column',
      (book) => book.removeColumn('Mål', 'Uppfyllelse'),
      /Kolumnen Uppfyllelse saknas i Mål/,
    ],
  ],
});

fourWays('GOL-03', {
  planted: [
    [
      'a forecast that misses',
      (book) =>
        book.set(
          'Indikatorer|NM1.1-1|Andel företagare som är nöjda med service och tillgänglighet ska vara hög och stabil.|Prognos helår',
          '79,9 %',
        ),
      [
        'warning Mål|NM1.1-1|Uppfyllelse Indikatorer|NM1.1-1|Andel företagare som är nöjda med service och tillgänglighet ska vara hög och stabil.|Prognos helår',
      ],
    ],
    [
      'two on one goal are one finding',
      (book) => book.set('Indikatorer|KF3.2|Sjukfrånvaro dag 1-14|Prognos helår', '2,3 %'),
      [
        `warning Mål|KF3.2|Uppfyllelse ${SICKNESS}|Prognos helår Indikatorer|KF3.2|Sjukfrånvaro dag 1-14|Prognos helår`,
      ],
    ],
  ],
  near: [
    ['a forecast that just reaches', (book) => book.set(`${SICKNESS}|Prognos helår`, '6,5 %')],
    ['a goal that is met partly', (book) => book.set('Mål|KF3.2|Uppfyllelse', 'Uppfylls delvis')],
    ['a value that is only told', (book) => book.set(`${SICKNESS}|Riktning`, 'Uppgift')],
  ],
  untestable: [
    [
      'a forecast that can not be read',
      (book) => book.set(`${SICKNESS}|Prognos helår`, 'cirka sex'),
      /Prognos helår för KF3\.2, Sjukfrånvaro .* kan inte läsas/,
    ],
    [
      'a forecast in another unit',
      (book) => book.set(`${SICKNESS}|Prognos helår`, '6 dagar'),
      /6\sdagar och 6,5\s% har inte samma enhet/,
    ],
    [
      'no table Indikatorer',
      (book) => book.removeTable('Indikatorer'),
      /Tabellen Indikatorer finns inte/,
    ],
  ],
});

const PLASTIC =
  'Indikatorer|NM2.5-1|I centralupphandlingar som innefattar produkter ställs krav på minskning av gifter i enlighet med stadens kemikalieplan.';
const CO2 = 'Indikatorer|NM2.5-1|Minskning ton CO2e till år 2023|Periodens utfall';
const INDEX = 'Indikatorer|KF3.2|Aktivt Medskapandeindex';

/** The other indicator of the goal reaches its target. */
const reachingIndex = (book: Book) =>
  book.set('Indikatorer|KF3.2|Index Bra arbetsgivare|Periodens utfall', 83);

fourWays('GOL-04', {
  planted: [
    [
      'an outcome that misses, beside one that is absent',
      (book) => book.set(`${PLASTIC}|Periodens utfall`, '99 %'),
      [`warning Mål|NM2.5-1|Uppfyllelse ${PLASTIC}|Periodens utfall ${CO2}`],
    ],
    [
      'an outcome that can not be compared',
      (book) => book.set(`${PLASTIC}|Periodens utfall`, '12 st'),
      [`warning Mål|NM2.5-1|Uppfyllelse ${PLASTIC}|Periodens utfall ${CO2}`],
    ],
  ],
  near: [
    [
      'an outcome that just reaches',
      (book) => reachingIndex(book).set(`${INDEX}|Periodens utfall`, 82),
    ],
    ['a forecast is given', (book) => reachingIndex(book).set(`${INDEX}|Prognos helår`, 80)],
    ['a goal that is not met', (book) => book.set('Mål|NM2.5-1|Uppfyllelse', 'Uppfylls inte')],
    [
      'an absent outcome that would only be told',
      (book) =>
        book
          .set(`${CO2.replace('Periodens utfall', 'Riktning')}`, 'Uppgift')
          .set(`${PLASTIC}|Prognos helår`, '100 %'),
    ],
  ],
  untestable: [
    [
      'no target',
      (book) => book.set(`${CO2}`, 4000).set(CO2.replace('Periodens utfall', 'Årsmål'), null),
      /Årsmål för NM2\.5-1, Minskning ton CO2e .* saknas/,
    ],
    [
      'no column for the forecast',
      (book) => book.removeColumn('Indikatorer', 'Prognos helår'),
      /Kolumnen Prognos helår saknas/,
    ],
  ],
});

fourWays('GOL-05', {
  planted: [
    [
      'a new goal',
      (book) => book.add('Mål', GOAL({ 'Mål-id': 'NM1.1-2', 'Överordnat mål': 'KF1.1' })),
      ['warning Mål|NM1.1-2|Mål-id'],
    ],
    [
      'an indicator that leads nowhere stops no other goal',
      (book) =>
        book
          .add('Mål', GOAL({ 'Mål-id': 'NM1.1-2', 'Överordnat mål': 'KF1.1' }))
          .add('Indikatorer', { 'Mål-id': 'NM9', Indikator: 'Ny', Riktning: 'Uppgift' }),
      ['warning Mål|NM1.1-2|Mål-id'],
    ],
  ],
  near: [
    [
      'a KF-mål needs none of its own',
      (book) =>
        book.add('Mål', GOAL({ 'Mål-id': 'KF1.6', 'Överordnat mål': 'IM1', Nivå: 'KF-mål' })),
    ],
    [
      'the id is written in another case',
      (book) =>
        book
          .add('Mål', GOAL({ 'Mål-id': 'NM1.1-2', 'Överordnat mål': 'KF1.1' }))
          .add('Indikatorer', { 'Mål-id': 'nm1.1-2', Indikator: 'Ny', Riktning: 'Uppgift' }),
    ],
  ],
  untestable: [
    [
      'an indicator whose goal can not be read may be the missing one',
      (book) => book.set(`${SICKNESS}|Mål-id`, { error: '#REF!' }),
      /Mål-id i Indikatorer .* kan inte läsas, så raden kan höra hit/,
    ],
    [
      'no table Indikatorer',
      (book) => book.removeTable('Indikatorer'),
      /Tabellen Indikatorer finns inte/,
    ],
  ],
});

fourWays('GOL-06', {
  planted: [
    [
      'the only activity is moved',
      (book) => book.set('Aktiviteter|A09|Mål-id', 'NM1.1-1'),
      ['warning Mål|NM1.4-1|Mål-id'],
    ],
  ],
  near: [
    ['one of several is moved', (book) => book.set('Aktiviteter|A01|Mål-id', 'NM1.4-1')],
    ['one is enough', (book) => book.set('Aktiviteter|A01|Mål-id', 'NM2.4-1')],
  ],
  untestable: [
    [
      'an activity whose goal can not be read may be the missing one',
      (book) => book.set('Aktiviteter|A09|Mål-id', { error: '#REF!' }),
      /Mål-id i Aktiviteter .* kan inte läsas, så raden kan höra hit/,
    ],
    [
      'no table Aktiviteter',
      (book) => book.removeTable('Aktiviteter'),
      /Tabellen Aktiviteter finns inte/,
    ],
  ],
});

fourWays('GOL-07', {
  planted: [
    [
      'one child is worse',
      (book) => book.set('Mål|NM3.2-2|Uppfyllelse', 'Uppfylls delvis'),
      ['warning Mål|KF3.2|Uppfyllelse Mål|NM3.2-2|Uppfyllelse'],
    ],
    [
      'the worst of several comes first',
      (book) =>
        book
          .set('Mål|NM3.2-2|Uppfyllelse', 'Uppfylls delvis')
          .set('Mål|NM3.2-4|Uppfyllelse', 'Uppfylls inte'),
      ['warning Mål|KF3.2|Uppfyllelse Mål|NM3.2-4|Uppfyllelse Mål|NM3.2-2|Uppfyllelse'],
    ],
  ],
  near: [
    [
      'as good as its worst child',
      (book) =>
        book
          .set('Mål|NM3.2-2|Uppfyllelse', 'Uppfylls delvis')
          .set('Mål|KF3.2|Uppfyllelse', 'Uppfylls delvis'),
    ],
    ['worse than its child', (book) => book.set('Mål|KF3.1|Uppfyllelse', 'Uppfylls inte')],
    ['a goal that is not assessed', (book) => book.set('Mål|KF3.1|Uppfyllelse', 'Ingen')],
  ],
  untestable: [
    [
      'a child that is not assessed',
      (book) => book.set('Mål|NM3.2-2|Uppfyllelse', 'Ingen'),
      /NM3\.2-2 saknar bedömning/,
    ],
    [
      'a child whose assessment can not be read',
      (book) => book.set('Mål|NM3.2-2|Uppfyllelse', 'Nästan'),
      /Uppfyllelse för NM3\.2-2 .* kan inte läsas/,
    ],
  ],
});

fourWays('GOL-08', {
  planted: [
    [
      'an assessed KF-mål without analysis',
      (book) => book.set('Mål|KF1.1|Analys', ' – '),
      ['error Mål|KF1.1|Analys Mål|KF1.1|Uppfyllelse'],
    ],
  ],
  near: [
    [
      'a KF-mål that is not assessed',
      (book) => book.set('Mål|KF1.1|Analys', null).set('Mål|KF1.1|Uppfyllelse', 'Ingen'),
    ],
    ['a nämndmål needs none', (book) => book.set('Mål|NM1.1-1|Analys', null)],
  ],
  untestable: [
    ['no column', (book) => book.removeColumn('Mål', 'Analys'), /Kolumnen Analys saknas i Mål/],
    [
      'an Excel error',
      (book) => book.set('Mål|KF1.1|Analys', { value: { error: '#REF!' } }),
      /Analys för KF1\.1 .* kan inte läsas/,
    ],
  ],
});

fourWays('GOL-09', {
  planted: [
    [
      'a nämndmål without',
      (book) => book.set('Mål|NM1.1-1|Förväntat resultat', null),
      ['warning Mål|NM1.1-1|Förväntat resultat'],
    ],
  ],
  near: [
    ['a short one', (book) => book.set('Mål|NM1.1-1|Förväntat resultat', 'Ja.')],
    ['a KF-mål has none', (book) => book.set('Mål|KF1.1|Förväntat resultat', null)],
  ],
  untestable: [
    [
      'no column',
      (book) => book.removeColumn('Mål', 'Förväntat resultat'),
      /Kolumnen Förväntat resultat saknas i Mål/,
    ],
  ],
});
