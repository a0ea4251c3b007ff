import fc from 'fast-check';
import type { WrittenCell } from '../../report/cell';
import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';

/**
 * Random reports whose figures agree, as a workbook would hold them: exact amounts are drawn, and
 * every cell is then rounded on its own, as in a real report, so that sums differ by roundings.
 */

type Unit = 'kr' | 'tkr' | 'mnkr';
type Value = WrittenCell['value'];

/** Öre in one of the unit. */
const ORE: Readonly<Record<Unit, number>> = { kr: 100, tkr: 100_000, mnkr: 100_000_000 };
const MONTHS = { T1: 4, T2: 8, VB: 12 } as const;
const LAST_DAY = { T1: '04-30', T2: '08-31', VB: '12-31' } as const;

interface Settings {
  readonly year: number;
  readonly period: keyof typeof MONTHS;
  readonly unit: Unit;
  readonly decimals: number;
  readonly isMinus: boolean;
  /** Amounts as text, as Swedes write them, instead of numbers. */
  readonly asText: boolean;
}

const settings: fc.Arbitrary<Settings> = fc.record({
  year: fc.integer({ min: 2005, max: 2035 }),
  period: fc.constantFrom('T1', 'T2', 'VB'),
  unit: fc.constantFrom('kr', 'tkr', 'mnkr'),
  decimals: fc.integer({ min: 0, max: 2 }),
  isMinus: fc.boolean(),
  asText: fc.boolean(),
});

/** In öre. */
interface Area {
  readonly budget: number;
  readonly booked: number;
  readonly forecast: number;
  readonly prior: number;
}

/** Large enough for the pace of booked amounts to be meaningful when rounded to millions. */
const amount = fc.integer({ min: 5_000_000_000, max: 90_000_000_000 });

/** The forecast is near the budget, and what is booked follows it month by month. */
const area = (period: Settings['period']): fc.Arbitrary<Area> =>
  fc
    .record({
      budget: amount,
      change: fc.integer({ min: -90, max: 90 }),
      pace: fc.integer({ min: -20, max: 0 }),
      prior: amount,
    })
    .map(({ budget, change, pace, prior }) => {
      const forecast = Math.round(budget * (1 + change / 1000));
      const booked = Math.round((forecast * MONTHS[period] * (1 + pace / 1000)) / 12);
      return { budget, booked, forecast, prior: nearTo(prior, budget) };
    });

/** Amounts of a row stay well within a thousand of each other, as in one unit (MET-03). */
const nearTo = (value: number, other: number): number =>
  Math.min(Math.max(value, Math.round(other / 3)), other * 3);

/** A report that nothing is wrong with. */
export const consistentReport: fc.Arbitrary<RawWorkbook> = settings.chain((set) =>
  fc
    .record({
      sides: fc.array(fc.tuple(area(set.period), area(set.period)), {
        minLength: 1,
        maxLength: 12,
      }),
      opening: fc.integer({ min: 0, max: 3_000_000_000 }),
      used: fc.integer({ min: 0, max: 1000 }),
      assets: fc.array(fc.integer({ min: 0, max: 9_000_000_000 }), { minLength: 1, maxLength: 5 }),
      changes: fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), {
        minLength: 5,
        maxLength: 5,
      }),
      liability: fc.integer({ min: 0, max: 1000 }),
    })
    .map(({ sides, opening, used, assets, changes, liability }) => ({
      tables: [
        heading(set),
        ...money(set, sides, opening, used),
        balance(set, assets, changes, liability),
        ...goals(set),
      ],
      date1904: false,
      lastAuthor: null,
    })),
);

const cell = (value: Value): WrittenCell => ({ value, format: 'General', formula: null });

/** A table on a sheet of its own name, as a file gives it. */
export const rawTable = (name: string, headers: string[], rows: readonly Value[][]): RawTable => ({
  name,
  sheet: name,
  headerRow: 4,
  firstColumn: 1,
  headers,
  rows: rows.map((values, index) => ({ row: 5 + index, cells: values.map(cell) })),
  generated: false,
});

const heading = ({ year, period, unit, decimals, isMinus }: Settings): RawTable =>
  rawTable(
    'Rapport',
    ['Uppgift', 'Värde'],
    [
      ['Nämnd', 'Provnämnden'],
      ['Rapportår', year],
      ['Period', period],
      ['Rapportdatum', `${year}-${LAST_DAY[period]}`],
      ['Penningenhet', unit],
      ['Decimaler', decimals],
      ['Tecken för fondförändring', isMinus ? 'Uttag minus' : 'Uttag plus'],
    ],
  );

/** Rounds an exact amount to what the report shows. */
function shown({ unit, decimals, asText }: Settings, ore: number): Value {
  const rounded = Number((ore / ORE[unit]).toFixed(decimals));
  if (!asText) return rounded;
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return `${rounded < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

type Column = 'budget' | 'booked' | 'forecast' | 'prior';
const COLUMNS = ['budget', 'booked', 'forecast', 'prior'] as const;

/** The fund pays a part of the shortfall, and the committee's own budget is in balance with it. */
function money(
  set: Settings,
  sides: readonly (readonly [Area, Area])[],
  opening: number,
  used: number,
): RawTable[] {
  const show = (ore: number): Value => shown(set, ore);
  const row = (values: Readonly<Record<Column, number>>, variance: number): Value[] => [
    show(values.budget),
    show(values.booked),
    show(values.forecast),
    show(variance),
    show(values.prior),
  ];
  const total = (side: 0 | 1): Record<Column, number> =>
    byColumn((column) => sides.reduce((sum, pair) => sum + pair[side][column], 0));
  const [costs, revenues] = [total(0), total(1)];
  const before = byColumn((column) => revenues[column] - costs[column]);
  const shortfall = Math.max(0, before.budget - before.forecast);
  const withdrawal = Math.floor((Math.min(opening, shortfall) * used) / 1000);
  const moved = { budget: 0, booked: 0, forecast: withdrawal, prior: 0 };
  const sign = set.isMinus ? -1 : 1;
  const fund = byColumn(() => opening);
  const closing = byColumn((column) => opening - moved[column]);
  const after = byColumn((column) => before[column] + moved[column]);
  const variance = (values: Readonly<Record<Column, number>>) => values.forecast - values.budget;
  const posts: [string, Value[]][] = [
    ['Kostnader', row(costs, -variance(costs))],
    ['Intäkter', row(revenues, variance(revenues))],
    ['Resultat före resultatdisposition', row(before, variance(before))],
    ['Ingående resultatfond', row(fund, 0)],
    [
      'Årets förändring av resultatfond',
      row(
        byColumn((column) => sign * moved[column]),
        sign * withdrawal,
      ),
    ],
    ['Utgående resultatfond', row(closing, variance(closing))],
    ['Resultat efter resultatdisposition', row(after, variance(after))],
  ];
  const areas = sides.flatMap(([cost, revenue], index): Value[][] => [
    [`Område ${index}`, 'Kostnad', ...row(cost, -variance(cost)), 'Enligt plan.'],
    [`Område ${index}`, 'Intäkt', ...row(revenue, variance(revenue)), 'Enligt plan.'],
  ]);
  const headers = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse'];
  const last = 'Bokslut föregående år';
  return [
    rawTable(
      'Driftbudget',
      ['Post', ...headers],
      posts.map(([post, values]) => [post, ...values.slice(0, 4)]),
    ),
    rawTable('Verksamheter', ['Verksamhetsområde', 'Slag', ...headers, last, 'Kommentar'], areas),
    rawTable(
      'Summering',
      ['Post', ...headers, last],
      posts.map(([post, values]) => [post, ...values]),
    ),
  ];
}

const byColumn = (of: (column: Column) => number): Record<Column, number> =>
  Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<Column, number>;

/** In kr, whatever the unit of the report is; with its decimals only when that is kr too. */
function balance(
  { unit, decimals }: Settings,
  assets: readonly number[],
  changes: readonly number[],
  liability: number,
): RawTable {
  const kr = (ore: number): number => Number((ore / 100).toFixed(unit === 'kr' ? decimals : 0));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const total = sum(assets);
  const change = sum(assets.map((_, index) => changes[index] ?? 0));
  const debts = Math.floor((total * liability) / 1000);
  const debtChange = Math.floor(change / 3);
  const sides = ['Tillgångar', 'Skulder och eget kapital'];
  const [left, right] = sides as [string, string];
  return rawTable(
    'Balansräkning',
    ['Post', 'Sida', 'Överordnad post', 'Belopp', 'Förändring mot föregående år', 'Varav'],
    [
      [left, left, null, kr(total), kr(change), null],
      ...assets.map((ore, index): Value[] => [
        `Tillgång ${index}`,
        left,
        left,
        kr(ore),
        kr(changes[index] ?? 0),
        null,
      ]),
      [right, right, null, kr(total), kr(change), null],
      ['Skulder', right, right, kr(debts), kr(debtChange), null],
      ['Varav leverantörer', right, 'Skulder', kr(Math.floor(debts / 2)), null, 'Ja'],
      ['Eget kapital', right, right, kr(total - debts), kr(change - debtChange), null],
    ],
  );
}

/** A small goal tree in which no rule finds anything. */
const goals = ({ year, period }: Settings): RawTable[] => [
  rawTable(
    'Mål',
    [
      'Mål-id',
      'Nivå',
      'Överordnat mål',
      'Mål',
      'Uppfyllelse',
      'Förväntat resultat',
      'Analys',
      'Angivet antal nämndmål',
    ],
    [
      ['IM1', 'Inriktningsmål', null, 'En stad för alla', null, null, null, 1],
      [
        'KF1.1',
        'KF-mål',
        'IM1',
        'God service',
        'Uppfylls helt',
        null,
        'Allt går som det ska.',
        null,
      ],
      ['NM1.1-1', 'Nämndmål', 'KF1.1', 'Nöjda kunder', 'Uppfylls helt', 'Färre köer.', null, null],
    ],
  ),
  rawTable(
    'Indikatorer',
    [
      'Mål-id',
      'Indikator',
      'Periodens utfall',
      'Periodens utfall föregående år',
      'Prognos helår',
      'Årsmål',
      'Period',
      'Riktning',
      'Analys',
    ],
    [
      [
        'NM1.1-1',
        'Nöjda kunder',
        '85 %',
        '83 %',
        '85 %',
        '80 %',
        String(year),
        'Högre är bättre',
        null,
      ],
    ],
  ),
  rawTable(
    'Aktiviteter',
    ['Mål-id', 'Aktivitet', 'Startdatum', 'Slutdatum', 'Avvikelse', 'Status', 'Analys'],
    [
      [
        'NM1.1-1',
        'Öppna ett servicekontor',
        `${year}-01-01`,
        `${year}-12-31`,
        null,
        period === 'VB' ? 'Klar' : 'Pågår',
        null,
      ],
    ],
  ),
];
