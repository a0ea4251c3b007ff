import fc from 'fast-check';
import { consistentReport, rawTable } from '../../src/rules/testing/consistentReport.testing';
import type { RawTable, RawWorkbook } from '../../src/workbook/rawWorkbook';
import type { WrittenCell } from '../../src/report/cell';

type Value = WrittenCell['value'];

/** A change of one cell: which, and how. All are drawn blindly, and taken modulo what there is. */
interface Change {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly how: 'blank' | 'one step' | 'sign' | 'tenfold' | 'neighbour' | 'much';
}

const change: fc.Arbitrary<Change> = fc.record({
  table: fc.nat(3),
  row: fc.nat(40),
  column: fc.nat(5),
  how: fc.constantFrom('blank', 'one step', 'sign', 'tenfold', 'neighbour', 'much'),
});

/** Reports whose figures agree but for up to five cells. */
export const plantedReport: fc.Arbitrary<RawWorkbook> = fc
  .tuple(consistentReport, fc.array(change, { maxLength: 5 }))
  .map(([book, changes]) => changes.reduce(changed, book));

const MONEY = ['Driftbudget', 'Verksamheter', 'Summering', 'Balansräkning'];
const WORDS = [
  'Post',
  'Verksamhetsområde',
  'Slag',
  'Kommentar',
  'Sida',
  'Överordnad post',
  'Varav',
];

function changed(book: RawWorkbook, { table: at, row, column, how }: Change): RawWorkbook {
  const table = book.tables.find(({ name }) => name === MONEY[at]) as RawTable;
  const amounts = table.headers.flatMap((header, index) => (WORDS.includes(header) ? [] : [index]));
  const place = amounts[column % amounts.length] ?? 0;
  const line = row % table.rows.length;
  const next = amounts[(column + 1) % amounts.length] ?? 0;
  const rows = table.rows.map((given, index) =>
    index === line
      ? {
          ...given,
          cells: given.cells.map((cell, number) =>
            number === place
              ? { ...cell, value: other(cell.value, given.cells[next]?.value ?? null, how) }
              : cell,
          ),
        }
      : given,
  );
  return { ...book, tables: book.tables.map((one) => (one === table ? { ...table, rows } : one)) };
}

/** Numbers and texts keep their decimals: both readings count in the same steps. */
function other(value: Value, beside: Value, how: Change['how']): Value {
  if (how === 'blank') return null;
  if (how === 'neighbour') return beside ?? value;
  if (typeof value === 'number') return changedNumber(value, decimalsOf(String(value), '.'), how);
  if (typeof value !== 'string') return value;
  const number = Number(value.replaceAll('\u00A0', '').replace('\u2212', '-').replace(',', '.'));
  const decimals = decimalsOf(value, ',');
  return asText(changedNumber(number, decimals, how), decimals);
}

const decimalsOf = (text: string, mark: string): number => text.split(mark)[1]?.length ?? 0;

function changedNumber(value: number, decimals: number, how: Change['how']): number {
  const step = 10 ** -decimals;
  const changed = how === 'sign' ? -value : how === 'tenfold' ? value * 10 : value + step;
  return Number((how === 'much' ? value + 4321 * step : changed).toFixed(decimals));
}

function asText(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 3 });
const ASSESSMENTS = ['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', 'Ingen'];

/** Goals, indicators and activities at random, with everything that may be blank now and then blank. */
export const randomGoals: fc.Arbitrary<RawWorkbook> = fc
  .record({
    year: fc.integer({ min: 2015, max: 2030 }),
    period: fc.constantFrom('T1', 'T2', 'VB'),
    goals: fc.array(
      fc.record({
        level: fc.constantFrom('KF-mål', 'Nämndmål'),
        under: fc.nat(20),
        assessment: maybe(fc.constantFrom(...ASSESSMENTS)),
        expected: maybe(fc.constant('Färre köer.')),
        analysis: maybe(fc.constant('Allt går som det ska.')),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    indicators: fc.array(fc.nat(20), { maxLength: 8 }),
    activities: fc.array(
      fc.record({
        goal: fc.nat(20),
        start: maybe(fc.integer({ min: -40, max: 400 })),
        end: maybe(fc.integer({ min: -40, max: 400 })),
        status: maybe(fc.constantFrom('Ej påbörjad', 'Pågår', 'Klar')),
        deviation: maybe(fc.constant('Inget särskilt.')),
        analysis: maybe(fc.constant('Som väntat.')),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ year, period, goals, indicators, activities }) => {
    const ids = goals.map((_, index) => `M${index}`);
    const goalOf = (at: number) => ids[at % ids.length] ?? null;
    const day = (offset: number | null) =>
      offset === null ? null : new Date(Date.UTC(year, 0, 1 + offset)).toISOString().slice(0, 10);
    const last = { T1: '04-30', T2: '08-31', VB: '12-31' }[period];
    return {
      date1904: false,
      lastAuthor: null,
      tables: [
        rawTable(
          'Rapport',
          ['Uppgift', 'Värde'],
          [
            ['Nämnd', 'Provnämnden'],
            ['Rapportår', year],
            ['Period', period],
            ['Rapportdatum', `${year}-${last}`],
            ['Penningenhet', 'mnkr'],
            ['Decimaler', 1],
          ],
        ),
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
          ],
          [
            ['IM1', 'Inriktningsmål', null, 'En stad för alla', null, null, null],
            // Only under a goal that stands above, so that none is its own ancestor.
            ...goals.map(({ level, under, assessment, expected, analysis }, index): Value[] => [
              ids[index] ?? null,
              level,
              index === 0 ? 'IM1' : (ids[under % index] ?? 'IM1'),
              `Mål nummer ${index}`,
              assessment,
              expected,
              analysis,
            ]),
          ],
        ),
        rawTable(
          'Indikatorer',
          ['Mål-id', 'Indikator', 'Periodens utfall', 'Prognos helår', 'Årsmål', 'Riktning'],
          indicators.map((goal, index) => [
            goalOf(goal),
            `Indikator ${index}`,
            '85 %',
            '85 %',
            '80 %',
            'Högre är bättre',
          ]),
        ),
        rawTable(
          'Aktiviteter',
          [
            'Aktivitet-id',
            'Mål-id',
            'Aktivitet',
            'Startdatum',
            'Slutdatum',
            'Avvikelse',
            'Status',
            'Analys',
          ],
          activities.map(({ goal, start, end, status, deviation, analysis }, index) => [
            `A${index}`,
            goalOf(goal),
            `Aktivitet ${index}`,
            day(start),
            day(end),
            deviation,
            status,
            analysis,
          ]),
        ),
      ],
    };
  });
