import { describe, expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../../report/tables';
import { templatePlan } from './templatePlan';
import { moneyFormat } from '../../report/moneyFormat';

const plan = templatePlan();
const sheetOf = (name: string) => plan.sheets.find(({ table }) => table === name)!;
const choiceOf = (name: string, header: string) => {
  const sheet = sheetOf(name);
  const column = sheet.columns.findIndex((candidate) => candidate.header === header);
  return sheet.choices.filter((choice) => choice.column === column);
};

test('there is one sheet per table, in the order of the schema', () => {
  expect(plan.sheets.map(({ table }) => table)).toEqual([...TABLE_NAMES]);
});

test('every table but Rapport has one blank row', () => {
  for (const { table, columns, rows } of plan.sheets.slice(1)) {
    expect([table, rows.length, rows[0]?.length]).toEqual([table, 1, columns.length]);
    expect(rows[0]?.every(({ value }) => value === null)).toBe(true);
  }
});

test('Rapport asks for every setting', () => {
  const { rows } = sheetOf('Rapport');
  expect(rows.map(([name, value]) => [name?.value, value?.value])).toContainEqual([
    'Tecken för fondförändring',
    null,
  ]);
  expect(rows).toHaveLength(11);
  expect(rows[3]?.[1]?.format).toBe('yyyy-mm-dd');
});

describe('drop-downs', () => {
  test.each([
    ['Verksamheter', 'Slag', 'Kostnad', 'stop'],
    ['Mål', 'Uppfyllelse', 'Uppfylls delvis', 'stop'],
    ['Driftbudget', 'Post', 'Nettoresultat före resultatdisposition', 'warning'],
    ['Summering', 'Post', 'Resultat före bokslutsdisposition', 'warning'],
    ['Texter', 'Avsnitt', 'Budgetkommentar', 'accept'],
  ])('%s, %s offers %s', (table, header, word, otherwise) => {
    expect(choiceOf(table, header)).toMatchObject([
      { words: expect.arrayContaining([word]), otherwise, fromRow: 0, toRow: 200 },
    ]);
  });

  test('in Rapport each row has its own', () => {
    const { rows, choices } = sheetOf('Rapport');
    expect(choices.map(({ fromRow, words }) => [rows[fromRow]?.[0]?.value, words[0]])).toEqual([
      ['Period', 'T1'],
      ['Penningenhet', 'kr'],
      ['Penningenhet balansräkning', 'kr'],
      ['Tecken för fondförändring', 'Uttag plus'],
      ['Negativ fond tillåten', 'Ja'],
    ]);
  });

  test('Excel takes no list over 255 characters, and cuts words at commas', () => {
    for (const { words } of plan.sheets.flatMap(({ choices }) => choices)) {
      expect(words.join(',').length).toBeLessThanOrEqual(255);
      expect(words.filter((word) => /[",]/.test(word))).toEqual([]);
    }
  });
});

test.each([
  [1, '#,##0.0;"−"#,##0.0;0.0'],
  [0, '#,##0;"−"#,##0;0'],
  [3, '#,##0.000;"−"#,##0.000;0.000'],
])('money with %i decimals', (decimals, format) => {
  expect(moneyFormat(decimals)).toBe(format);
});

test('designations are text, so that Excel makes no date of 1.1; long texts are not', () => {
  const formats = sheetOf('Mål').rows[0]?.map(({ format }) => format);
  expect(formats).toEqual([
    '@',
    'General',
    '@',
    'General',
    'General',
    'General',
    'General',
    '#,##0',
  ]);
});
