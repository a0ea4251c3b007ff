import { beforeAll, expect, test } from '@jest/globals';
import { keyOf } from '../../report/datum';
import type { Report } from '../../report/report';
import { Book } from '../testing/book.testing';
import { datumAt } from './datumAt';

let report: Report;
beforeAll(async () => {
  report = (await Book.example()).report();
});

test.each([
  'Driftbudget|Kostnader|Budget',
  'Verksamheter|Ekonomi|Intäkt|Prognos',
  'Mål|KF2.2|Uppfyllelse',
  'Balansräkning|Kundfordringar|Belopp',
])('the value with the key %s', (key) => {
  const datum = datumAt(report, key);
  expect(datum && keyOf(datum)).toBe(key);
});

test('the value itself, as the report holds it', () => {
  expect(datumAt(report, 'Driftbudget|Kostnader|Budget')).toBe(
    report.operatingBudget.rows[0]?.budget,
  );
});

test.each([
  ['no such table', 'Blad1|Kostnader|Budget'],
  ['no such row', 'Driftbudget|Resor|Budget'],
  ['no such column', 'Driftbudget|Kostnader|Utfall'],
  ['the name of a table and no more', 'Mål'],
  ['the settings of Rapport are no rows', 'Rapport|Period|Värde'],
])('none: %s', (_, key) => {
  expect(datumAt(report, key)).toBeNull();
});
