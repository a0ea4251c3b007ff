import { beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../report/report';
import { TABLE_NAMES } from '../report/tables';
import { Book } from './testing/book.testing';
import { allRows, fieldOf, tableOf } from './tableOf';

let report: Report;
beforeAll(async () => {
  report = (await Book.example()).report();
});

test.each(TABLE_NAMES)('%s is found by its name', (name) => {
  expect(tableOf(report, name)).toMatchObject({ name, source: { name } });
});

test('the part of the report that holds a table', () => {
  expect(report[fieldOf('Verksamheter')]).toBe(tableOf(report, 'Verksamheter'));
  expect(report[fieldOf('Rapport')]).toBe(report.heading);
});

test('Rapport has settings, and so no columns or rows', () => {
  expect(tableOf(report, 'Rapport')).toEqual({
    name: 'Rapport',
    source: report.heading.source,
    columns: [],
    rows: [],
  });
});

test('every row, table by table; those of Rapport first', () => {
  const rows = allRows(report);
  const tables = [...new Set(rows.map(({ table }) => table.name))];
  expect(tables).toEqual(TABLE_NAMES.filter((name) => tables.includes(name)));
  expect(tables).toEqual(expect.arrayContaining(['Rapport', 'Mål', 'Balansräkning']));
  expect(rows[0]).toMatchObject({ key: 'Nämnd', row: 5 });
  expect(rows.filter(({ table }) => table.name === 'Verksamheter')).toHaveLength(15);
});
