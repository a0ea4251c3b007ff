import { describe, expect, test } from '@jest/globals';
import { type TableName, tableNamed } from '../report/tables';
import { resolveColumns, type ReportTime } from './resolveColumns';

const T2: ReportTime = { year: 2020, period: 'T2' };
const VB: ReportTime = { year: 2020, period: 'VB' };
const tableOf = (name: TableName) => tableNamed(name)!;

const columnsOf = (table: TableName, headers: readonly string[], time = T2) =>
  resolveColumns(tableOf(table), headers, time).map(({ column, repeats }) =>
    repeats === null ? column : `repeats ${repeats}`,
  );

test.each<[TableName, string, string]>([
  ['Verksamheter', 'Budget', 'Budget'],
  ['Verksamheter', 'BUDGET  2020 ', 'Budget'],
  ['Verksamheter', 'Budget\n2020', 'Budget'],
  ['Verksamheter', 'Bud\u00ADget 2020', 'Budget'],
  ['Verksamheter', 'Budget\u00A02020', 'Budget'],
  ['Verksamheter', 'Budget (2020)', 'Budget'],
  ['Verksamheter', 'Budget, 2020', 'Budget'],
  ['Verksamheter', 'Bokfört tom augusti 2020', 'Bokfört'],
  ['Verksamheter', 'Bokfört t.o.m. aug 2020', 'Bokfört'],
  ['Verksamheter', 'Bokfört till och med augusti', 'Bokfört'],
  ['Verksamheter', 'Bokfört januari–augusti 2020', 'Bokfört'],
  ['Verksamheter', 'Bokfört T2 2020', 'Bokfört'],
  ['Verksamheter', 'Bokfo\u0308rt', 'Bokfört'],
  ['Verksamheter', 'Prognos\n2020', 'Prognos'],
  ['Verksamheter', 'Budget-\navvikelse 2020', 'Avvikelse'],
  ['Verksamheter', 'Budgetavvikelse', 'Avvikelse'],
  ['Driftbudget', 'Resultat', 'Avvikelse'],
  ['Driftbudget', 'Resultat 2020', 'Avvikelse'],
  ['Verksamheter', 'Bokslut 2019', 'Bokslut föregående år'],
  ['Verksamheter', 'Bokslut föregående år', 'Bokslut föregående år'],
  ['Verksamheter', 'Bokslut Föregående År 2019', 'Bokslut föregående år'],
  ['Verksamheter', 'Verksamhets\u00ADområde', 'Verksamhetsområde'],
  ['Verksamheter', 'Verksamhets-\nområde', 'Verksamhetsområde'],
  ['Indikatorer', 'Periodens utfall', 'Periodens utfall'],
  ['Indikatorer', 'Periodens utfall T2 2020', 'Periodens utfall'],
  ['Indikatorer', 'Periodens utfall VB 2019', 'Periodens utfall föregående år'],
  ['Indikatorer', 'Periodens utfall VB', 'Periodens utfall föregående år'],
  ['Indikatorer', 'Prognos helår', 'Prognos helår'],
  ['Indikatorer', 'Prognos helår 2020', 'Prognos helår'],
  ['Indikatorer', 'Årsmål 2020', 'Årsmål'],
  ['Indikatorer', 'KF:s årsmål 2020', 'KF:s årsmål'],
  ['Balansräkning', 'Belopp 2020-08-31', 'Belopp'],
  ['Balansräkning', 'Belopp 31 augusti 2020', 'Belopp'],
])('in %s %j is %s', (table, header, column) => {
  expect(columnsOf(table, [header])).toEqual([column]);
});

test.each<[TableName, string]>([
  ['Verksamheter', 'Ansvar'],
  ['Verksamheter', ''],
  ['Verksamheter', '2020'],
  ['Verksamheter', 'Budget (reviderad 2020)'],
  ['Verksamheter', 'Budget2'],
  ['Verksamheter', 'Resultat före'],
  ['Mål', 'Resultat'],
  ['Verksamheter', 'Utfall 2020'],
])('in %s %j is unknown', (table, header) => {
  expect(columnsOf(table, [header])).toEqual([null]);
});

describe('years and periods', () => {
  test.each([
    ['Budget 2020', { year: 2020, month: null, period: null }],
    ['Bokfört tom augusti 2020', { year: 2020, month: 8, period: null }],
    ['Bokslut 2019', { year: 2019, month: null, period: null }],
    ['Budget', null],
  ])('%s says %j', (header, label) => {
    expect(resolveColumns(tableOf('Verksamheter'), [header], T2)[0]?.label).toEqual(label);
  });
});

describe('last year beside this year', () => {
  test('a second Bokfört, of the year before, is last year’s, in either order', () => {
    const names = ['Bokfört tom aug 2020', 'Bokfört tom aug 2019'];
    const columns = ['Bokfört', 'Bokfört föregående år'];
    expect(columnsOf('Verksamheter', names)).toEqual(columns);
    expect(columnsOf('Verksamheter', [...names].reverse())).toEqual([...columns].reverse());
  });

  test('an only Bokfört of the year before is a wrong year, not last year’s column', () => {
    expect(columnsOf('Verksamheter', ['Bokfört tom aug 2019'])).toEqual(['Bokfört']);
  });

  test('two headers for one column: the one of the report year stands', () => {
    expect(columnsOf('Driftbudget', ['Budget 2018', 'Budget 2020', 'Budget'])).toEqual([
      'repeats Budget',
      'Budget',
      'repeats Budget',
    ]);
  });
});

describe('at VB the outcome stands in Prognos', () => {
  test.each([
    ['Utfall', 'Prognos'],
    ['Utfall 2020', 'Prognos'],
    ['Bokslut 2020', 'Prognos'],
    ['BOKSLUT\n2020', 'Prognos'],
    ['Prognos', 'Prognos'],
    ['Bokslut 2019', 'Bokslut föregående år'],
    ['Bokslut', 'Bokslut föregående år'],
    ['Utfall 2019', null],
  ])('%j is %s', (header, column) => {
    expect(columnsOf('Summering', [header], VB)).toEqual([column]);
  });

  test('Bokslut of both years', () => {
    expect(columnsOf('Summering', ['Bokslut 2019', 'Bokslut 2020'], VB)).toEqual([
      'Bokslut föregående år',
      'Prognos',
    ]);
  });

  test('not at T2, where Bokslut 2020 is a wrong year', () => {
    expect(columnsOf('Summering', ['Utfall 2020', 'Bokslut 2020'])).toEqual([
      null,
      'Bokslut föregående år',
    ]);
  });

  test('this year’s VB outcome of an indicator is this period’s', () => {
    expect(
      columnsOf('Indikatorer', ['Periodens utfall VB 2019', 'Periodens utfall VB 2020'], VB),
    ).toEqual(['Periodens utfall föregående år', 'Periodens utfall']);
  });
});
