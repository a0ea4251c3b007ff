import { expect, test } from '@jest/globals';
import { exampleRows } from './exampleRows';
import { tableNamed } from '../report/tables';

const rowsOf = (name: string, ...rows: string[]) => {
  const table = tableNamed(name)!;
  const header = Object.values(table.columns)
    .map((column) => column.name)
    .join(';');
  const lines = [header, ...rows].map((text, index) => ({
    line: index + 1,
    values: text.split(';'),
  }));
  return exampleRows(table, lines, { report: 1, balance: 0 });
};
const written = (name: string, row: string) => {
  const made = rowsOf(name, row);
  return made.ok ? made.rows[0]?.map(({ value, format }) => [value, format]) : made.fault;
};

test('amounts are numbers with the decimals of the report', () => {
  const money = '#,##0.0;"−"#,##0.0;0.0';
  expect(written('Driftbudget', 'Intäkter;265,4;;257,1;-8,3')).toEqual([
    ['Intäkter', 'General'],
    [265.4, money],
    [null, money],
    [257.1, money],
    [-8.3, money],
  ]);
});

test('the balance sheet has its own decimals', () => {
  const money = '#,##0;"−"#,##0;0';
  expect(written('Balansräkning', 'Tillgångar;Tillgångar;;68 293 209;-984 372;')).toContainEqual([
    -984372,
    money,
  ]);
});

test('a bare measure is a number, any other stays as published', () => {
  const row = 'IND-23;KF3.1;Prognossäkerhet;0 %;;77;-1 %;81,65;+/-1 %;82;2020;Intervall;;';
  const cells = rowsOf('Indikatorer', row);
  const values = cells.ok ? cells.rows[0]?.map(({ value }) => value) : null;
  expect(values?.slice(3, 11)).toEqual(['0 %', null, 77, '-1 %', 81.65, '+/-1 %', 82, '2020']);
});

test.each([
  ['Rapportår;2020', 2020, 'General'],
  ['Rapportdatum;2020-08-31', 44074, 'yyyy-mm-dd'],
  ['Period;T2', 'T2', 'General'],
])('the setting %s', (row, value, format) => {
  expect(written('Rapport', row)?.valueOf()).toContainEqual([value, format]);
});

test.each([
  ['Driftbudget', 'Intäkter;265.4;;;', 'Budget ska vara ett belopp som 1 234,5, men är 265.4.'],
  ['Internkontroll', 'Moms;13,5;;;;', 'Population ska vara ett antal som 137, men är 13,5.'],
  [
    'Aktiviteter',
    'A01;KF1.1;Gör;2020-02-30;;;;',
    'Startdatum ska vara ett datum som 2020-08-31, men är 2020-02-30.',
  ],
])('%s: %s names its line', (name, row, sentence) => {
  expect(written(name, row)).toMatchObject({ line: 2, sentence: { sv: sentence } });
});

test('another header is a fault in line 1', () => {
  const made = exampleRows(tableNamed('Rapport')!, [{ line: 1, values: ['Uppgift', 'Varde'] }], {
    report: 1,
    balance: 0,
  });
  expect(made).toMatchObject({ ok: false, fault: { line: 1 } });
});
