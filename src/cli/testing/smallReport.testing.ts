import type { TableName } from '../../report/tables';

/** A table as rows of plain values; amounts in tkr, dates as text. */
export interface SmallTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export type Value = string | number | null;

const PERIODS = {
  T1: { date: '2021-04-30', through: 'april', label: 'Tertial 1 2021' },
  VB: { date: '2021-12-31', through: 'december', label: '2021' },
} as const;

/** The last day that Rapport names, and the words for the period. */
export const periodOf = (period: keyof typeof PERIODS) => PERIODS[period];

type Amounts = readonly [budget: number, booked: number, forecast: number, prior: number];

/** Budget, Bokfört, Prognos, Avvikelse and last year’s accounts; at year-end all is booked. */
function amounts(sign: 1 | -1, given: Amounts, period: keyof typeof PERIODS): number[] {
  const [budget, booked, forecast, prior] = given;
  return [budget, period === 'VB' ? forecast : booked, forecast, sign * (forecast - budget), prior];
}

/** A committee whose report agrees with itself to the last tkr; it has all required tables. */
export function smallReport(period: keyof typeof PERIODS): SmallTable[] {
  const cost = (...given: Amounts) => amounts(-1, given, period);
  const revenue = (...given: Amounts) => amounts(1, given, period);
  const { date, label } = PERIODS[period];
  const money = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'];
  const totals = [
    ['Kostnader', ...cost(450_000, 149_000, 449_500, 440_000)],
    ['Intäkter', ...revenue(30_000, 10_100, 30_500, 29_000)],
    ['Resultat före resultatdisposition', ...revenue(-420_000, -138_900, -419_000, -411_000)],
    ['Ingående resultatfond', ...revenue(5000, 5000, 5000, 4000)],
    ['Årets förändring av resultatfond', ...revenue(0, 0, 0, -1000)],
    ['Utgående resultatfond', ...revenue(5000, 5000, 5000, 5000)],
    ['Resultat efter resultatdisposition', ...revenue(-420_000, -138_900, -419_000, -412_000)],
  ];
  const rapport: Value[][] = [
    ['Nämnd', 'Socialnämnden'],
    ['Rapportår', 2021],
    ['Period', period],
    ['Rapportdatum', date],
    ['Penningenhet', 'tkr'],
    ['Decimaler', 0],
  ];
  return [
    { name: 'Rapport', columns: ['Uppgift', 'Värde'], rows: rapport },
    {
      name: 'Driftbudget',
      columns: ['Post', ...money.slice(0, 4)],
      rows: totals.map((row) => row.slice(0, 5)),
    },
    {
      name: 'Verksamheter',
      columns: ['Verksamhetsområde', 'Slag', ...money],
      rows: [
        ['Barn & unga', 'Kostnad', ...cost(300_000, 100_000, 301_000, 295_000)],
        ['Barn & unga', 'Intäkt', ...revenue(20_000, 6800, 20_500, 19_500)],
        ['Vuxna', 'Kostnad', ...cost(150_000, 49_000, 148_500, 145_000)],
        ['Vuxna', 'Intäkt', ...revenue(10_000, 3300, 10_000, 9500)],
      ],
    },
    { name: 'Summering', columns: ['Post', ...money], rows: totals },
    {
      name: 'Mål',
      columns: [
        'Mål-id',
        'Nivå',
        'Överordnat mål',
        'Mål',
        'Uppfyllelse',
        'Förväntat resultat',
        'Analys',
      ],
      rows: [
        ['IM1', 'Inriktningsmål', null, 'En trygg stad', null, null, null],
        [
          'KF1.1',
          'KF-mål',
          'IM1',
          'Barn växer upp tryggt',
          'Uppfylls helt',
          null,
          'Insatserna ges i tid.',
        ],
        [
          'NM1.1-1',
          'Nämndmål',
          'KF1.1',
          'Barn får stöd i tid',
          'Uppfylls helt',
          'Kortare väntan.',
          null,
        ],
      ],
    },
    {
      name: 'Indikatorer',
      columns: [
        'Mål-id',
        'Indikator',
        'Periodens utfall',
        'Periodens utfall föregående år',
        'Prognos helår',
        'Årsmål',
        'Period',
        'Riktning',
      ],
      rows: [
        [
          'NM1.1-1',
          'Andel utredningar klara i tid',
          '86 %',
          '84 %',
          '86 %',
          '85 %',
          label,
          'Högre är bättre',
        ],
      ],
    },
    {
      name: 'Aktiviteter',
      columns: ['Mål-id', 'Aktivitet', 'Startdatum', 'Slutdatum', 'Status', 'Analys'],
      rows: [
        [
          'NM1.1-1',
          'Inför gemensam mottagning',
          '2021-01-01',
          '2021-12-31',
          period === 'VB' ? 'Klar' : 'Pågår',
          'Följer planen.',
        ],
      ],
    },
    {
      name: 'Balansräkning',
      columns: ['Post', 'Sida', 'Överordnad post', 'Belopp', 'Förändring mot föregående år'],
      rows: [
        ['Tillgångar', 'Tillgångar', null, 1_000_000, 100],
        ['Anläggningstillgångar', 'Tillgångar', 'Tillgångar', 400_000, 40],
        ['Omsättningstillgångar', 'Tillgångar', 'Tillgångar', 600_000, 60],
        ['Skulder och eget kapital', 'Skulder och eget kapital', null, 1_000_000, 100],
        ['Skulder', 'Skulder och eget kapital', 'Skulder och eget kapital', 700_000, 70],
        ['Eget kapital', 'Skulder och eget kapital', 'Skulder och eget kapital', 300_000, 30],
      ],
    },
  ];
}
