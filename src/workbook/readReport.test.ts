import { describe, expect, test } from '@jest/globals';
import { toNumber } from '../figures/decimal';
import type { WrittenCell } from '../report/cell';
import { keyOf } from '../report/datum';
import type { Report } from '../report/report';
import { cell } from './cells/cell.testing';
import type { RawTable } from './rawWorkbook';
import { readReport } from './readReport';

type Given = WrittenCell['value'] | WrittenCell;

/** A table that stands at C7, to show that nothing depends on A4. */
const tableOf = (
  name: string,
  headers: readonly string[],
  ...rows: readonly (readonly Given[])[]
): RawTable => ({
  name,
  sheet: 'Blad1',
  headerRow: 7,
  firstColumn: 3,
  headers,
  rows: rows.map((values, index) => ({
    row: 8 + index,
    cells: headers.map((_, at) => {
      const value = values[at] ?? null;
      return typeof value === 'object' && value !== null && 'format' in value ? value : cell(value);
    }),
  })),
  generated: false,
});

const RAPPORT = tableOf(
  'Rapport',
  ['Uppgift', 'Värde'],
  ['Nämnd', 'Socialnämnden'],
  ['Rapportår', 2020],
  ['Period', 'T2'],
  ['Rapportdatum', '2020-08-31'],
  ['Penningenhet', 'mnkr'],
  ['Decimaler', 1],
);
const POSTS = ['Post', 'Budget', 'Bokfört', 'Prognos', 'Avvikelse'];

function reportOf(...tables: readonly RawTable[]): Report {
  const report = readReport({ tables: [RAPPORT, ...tables], date1904: false, lastAuthor: null });
  if (report === null) throw new Error('no report');
  return report;
}

const structureOf = (...tables: readonly RawTable[]) =>
  reportOf(...tables).structure.filter(({ kind }) => kind !== 'missingTable');

test('a workbook without any of the tables is no report', () => {
  const workbook = { date1904: false, lastAuthor: null };
  expect(readReport({ ...workbook, tables: [] })).toBeNull();
  expect(readReport({ ...workbook, tables: [tableOf('Tabell1', ['A'])] })).toBeNull();
  expect(readReport({ ...workbook, tables: [{ ...RAPPORT, generated: true }] })).toBeNull();
});

describe('tables', () => {
  test('are known by name whatever its case, and only once', () => {
    const first = tableOf('DRIFTBUDGET', POSTS, ['Kostnader', 1]);
    const { operatingBudget } = reportOf(first);
    expect(operatingBudget.source).toEqual({
      name: 'Driftbudget',
      sheet: 'Blad1',
      headerRow: 7,
      firstColumn: 3,
      columnCount: 5,
    });
    expect(structureOf(first, tableOf('Driftbudget', POSTS))).toEqual([
      expect.objectContaining({ kind: 'unknownTable', name: 'Driftbudget', copyOf: 'Driftbudget' }),
    ]);
  });

  test.each([
    ['Driftbudget2', 'Driftbudget'],
    ['driftbudget_12', 'Driftbudget'],
    ['Mål3', 'Mål'],
    ['Tabell1', null],
    ['Driftbudgetar', null],
  ])('%s is unknown, a copy of %s', (name, copyOf) => {
    expect(structureOf(tableOf(name, POSTS))).toEqual([
      { kind: 'unknownTable', name, sheet: 'Blad1', address: 'C7', copyOf },
    ]);
  });

  test('that are required are named when they are gone', () => {
    const missing = reportOf().structure.flatMap((fault) =>
      fault.kind === 'missingTable' ? fault.table : [],
    );
    expect(missing).toEqual([
      'Driftbudget',
      'Verksamheter',
      'Summering',
      'Mål',
      'Indikatorer',
      'Aktiviteter',
      'Balansräkning',
    ]);
  });

  test('that Tertial made are left out without a word', () => {
    const own = { ...tableOf('Driftbudget', POSTS, ['Kostnader', 1]), generated: true };
    expect(reportOf(own).operatingBudget.source).toBeNull();
    expect(structureOf(own)).toEqual([]);
  });

  test('with headers only have no rows and no faults', () => {
    const report = reportOf(tableOf('Driftbudget', POSTS));
    expect([report.operatingBudget.rows, report.unreadable]).toEqual([[], []]);
  });
});

describe('columns', () => {
  test('that are required are named when they are gone, others not', () => {
    expect(
      structureOf(tableOf('Summering', ['Post', 'Budget', 'Prognos', 'Avvikelse'])),
    ).toMatchObject([{ kind: 'missingColumn', column: 'Bokfört' }]);
  });

  test('that are unknown are named with their cell', () => {
    expect(structureOf(tableOf('Driftbudget', [...POSTS, 'Ansvar']))).toMatchObject([
      { kind: 'unknownColumn', header: 'Ansvar', address: 'H7', repeats: null },
    ]);
  });

  test('keep their header, and the year in it', () => {
    const { datedHeaders, operatingBudget } = reportOf(
      tableOf('Driftbudget', [
        'Post',
        'Budget 2020',
        'Bokfört tom juli 2020',
        'Prognos',
        'Resultat',
      ]),
    );
    expect(operatingBudget.columns.map(({ name }) => name)).toEqual(POSTS);
    expect(
      datedHeaders.map(({ column, label }) => [column.header, label.year, label.month]),
    ).toEqual([
      ['Budget 2020', 2020, null],
      ['Bokfört tom juli 2020', 2020, 7],
    ]);
  });
});

describe('rows', () => {
  test('know where every value stood', () => {
    const { operatingBudget } = reportOf(
      tableOf('Driftbudget', POSTS, ['Summa kostnader', cell('−265,9', '0.0', 'A1')]),
    );
    const budget = operatingBudget.rows[0]!.budget;
    expect(keyOf(budget)).toBe('Driftbudget|Kostnader|Budget');
    expect([budget.row.row, budget.column.column]).toEqual([8, 4]);
    expect(budget.written).toEqual(cell('−265,9', '0.0', 'A1'));
    expect(budget.value && toNumber(budget.value.value)).toBe(-265.9);
  });

  test('missing is not zero', () => {
    const { operatingBudget } = reportOf(
      tableOf('Driftbudget', POSTS, ['Kostnader', 0, null, '–']),
    );
    const { budget, booked, forecast } = operatingBudget.rows[0]!;
    expect(budget.value && toNumber(budget.value.value)).toBe(0);
    expect([booked.value, booked.fault, forecast.value, forecast.fault]).toEqual(
      Array(4).fill(null),
    );
  });

  test('that are blank or hold a heading alone are passed over', () => {
    const { areas, totals, unreadable } = reportOf(
      tableOf(
        'Verksamheter',
        ['Verksamhetsområde', 'Slag', ...POSTS.slice(1)],
        ['Nämndens anslag'],
        ['Ekonomi', 'Kostnad', 1],
      ),
      tableOf('Summering', POSTS, ['Resultatfond'], [null, ' '], ['Intäkter', 1]),
    );
    expect([areas.rows.length, totals.rows.length, unreadable]).toEqual([1, 1, []]);
  });

  test('cells under a merged cell are blank: an area without its name is a fault', () => {
    const { unreadable } = reportOf(
      tableOf(
        'Verksamheter',
        ['Verksamhetsområde', 'Slag', ...POSTS.slice(1)],
        ['Ekonomi', 'Kostnad', 1],
        [null, 'Intäkt', 1],
      ),
    );
    expect(unreadable.map(keyOf)).toEqual(['Verksamheter||Intäkt|Verksamhetsområde']);
    expect(unreadable[0]?.fault).toEqual({ kind: 'blankKey' });
  });

  test('each cell that can not be read is kept, in order', () => {
    const { unreadable } = reportOf(
      tableOf('Driftbudget', POSTS, ['Kostnder', 'x', { error: '#REF!' }, cell(null, '0', 'B1')]),
    );
    expect(unreadable.map(({ column, fault }) => [column.name, fault?.kind])).toEqual([
      ['Post', 'outsideVocabulary'],
      ['Budget', 'unreadable'],
      ['Bokfört', 'excelError'],
      ['Prognos', 'noResult'],
    ]);
  });
});

describe('keys bind a row whatever its place and spelling', () => {
  test.each<
    [RawTable, (report: Report) => { rows: readonly { source: { key: string } }[] }, string]
  >([
    [
      tableOf('Driftbudget', POSTS, ['NETTORESULTAT före  resultatdisposition', 1]),
      (report) => report.operatingBudget,
      'Resultat före resultatdisposition',
    ],
    [
      tableOf('Verksamheter', ['Verksamhetsområde', 'Slag'], [' Lön  och\npension', 'kostnad']),
      (report) => report.areas,
      'Lön och pension|Kostnad',
    ],
    [tableOf('Mål', ['Mål-id'], ['KF1.1 ']), (report) => report.goals, 'KF1.1'],
    [
      tableOf('Indikatorer', ['Indikator', 'Mål-id', 'Indikator-id'], ['Andel', 'KF1.1', 'IND-1']),
      (report) => report.indicators,
      'KF1.1|Andel',
    ],
    [
      tableOf('Aktiviteter', ['Aktivitet-id', 'Mål-id', 'Aktivitet'], ['A01', 'KF1.1', 'Gör']),
      (report) => report.activities,
      'A01',
    ],
    [
      tableOf('Aktiviteter', ['Mål-id', 'Aktivitet'], ['KF1.1', 'Gör']),
      (report) => report.activities,
      'KF1.1|Gör',
    ],
    [
      tableOf('Balansräkning', ['Post'], ['Eget kapital']),
      (report) => report.balance,
      'Eget kapital',
    ],
    [
      tableOf('Investeringar', ['Investering'], ['Inventarier']),
      (report) => report.investments,
      'Inventarier',
    ],
    [tableOf('Internkontroll', ['Kontroll'], ['Moms']), (report) => report.controls, 'Moms'],
    [tableOf('Resultatenheter', ['Enhet'], ['Skola A']), (report) => report.resultUnits, 'Skola A'],
    [tableOf('Budgetjusteringar', ['Ärende'], ['Hyra']), (report) => report.budgetChanges, 'Hyra'],
    [tableOf('Försäljningar', ['Benämning'], ['Bil']), (report) => report.sales, 'Bil'],
    [tableOf('Lokaländamål', ['Benämning'], ['Flytt']), (report) => report.premises, 'Flytt'],
    [tableOf('Verksamhetsprojekt', ['Benämning'], ['X']), (report) => report.projects, 'X'],
    [
      tableOf('Texter', ['Avsnitt', 'Avser', 'Text'], ['Mål', 'KF1.1', 'T']),
      (report) => report.texts,
      'Mål|KF1.1',
    ],
    [
      tableOf('Godkännanden', ['Regel', 'Nyckel'], ['BUD-06', 'A|B']),
      (report) => report.waivers,
      'BUD-06|A|B',
    ],
  ])('$name', (table, pick, key) => {
    expect(pick(reportOf(table)).rows.map(({ source }) => source.key)).toEqual([key]);
  });
});

test('the balance sheet has its own unit', () => {
  const { balance } = reportOf(
    tableOf('Balansräkning', ['Post', 'Sida', 'Belopp'], ['Skulder', 'Tillgångar', '68 293 209']),
  );
  expect(balance.rows[0]?.amount.value).toEqual({
    value: { digits: 68_293_209n, scale: 0 },
    step: { digits: 1n, scale: 0 },
  });
});

test('dates follow the date system of the workbook', () => {
  const table = tableOf('Aktiviteter', ['Mål-id', 'Aktivitet', 'Slutdatum'], ['M', 'A', 42612]);
  const report = readReport({ tables: [RAPPORT, table], date1904: true, lastAuthor: null });
  expect(report?.activities.rows[0]?.end.value).toEqual({ year: 2020, month: 8, day: 31 });
});
