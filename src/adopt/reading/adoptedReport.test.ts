import { expect, test } from '@jest/globals';
import { addressOf } from '../../report/address';
import { toText } from '../../figures/decimal';
import type { Datum } from '../../report/datum';
import type { Figure } from '../../figures/interval';
import { correctionsOf } from '../../rules/findings/correctionsOf';
import { check } from '../../rules/engine/check';
import { correctedCell } from '../../workbook/log/writtenCorrection';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import { adoptedReport } from './adoptedReport';
import { NET_ROWS, NET_SHEET, netCosts, type NetRow } from './netCosts.testing';

const reportOf = ({ workbook, adoption }: ReturnType<typeof netCosts>) =>
  adoptedReport(adoption, { workbook, own: [] });

const shown = (datum: Datum<Figure>) =>
  `${datum.row.table.sheet}!${addressOf(datum)} ${datum.value ? toText(datum.value.value) : '–'}`;

test('every value stands at the cell of the user, in the sign of Tertial', () => {
  const report = reportOf(netCosts());
  const [, care] = report.areas.rows;
  expect(care && [care.budget, care.booked, care.forecast, care.variance].map(shown)).toEqual([
    `${NET_SHEET}!D7 62250`,
    `${NET_SHEET}!C7 43120`,
    `${NET_SHEET}!E7 64800`,
    `${NET_SHEET}!F7 -2550`,
  ]);
  expect(care?.source.key).toBe('Hemtjänst|Kostnad');
  expect(care?.budget.column.header).toBe('Helår Budget');
  expect(care && addressOf(care.kind)).toBe('A7');
  expect(report.heading.committee).toMatchObject({ value: 'Vård- och omsorgsnämnden' });
  expect(report.heading.money).toMatchObject({ unit: 'tkr', decimals: 0 });
});

test('a wrong sign is found at the cell of the user, and nowhere else', () => {
  const { findings } = check(reportOf(netCosts()));
  const found = findings.filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule, cells }) => `${rule} ${cells[0]?.sheet}!${cells[0]?.address}`)).toEqual(
    [`BUD-01 ${NET_SHEET}!F9`],
  );
  const [finding] = findings.filter(({ rule }) => rule === 'BUD-01');
  expect(finding?.expected && toText(finding.expected)).toBe('400');
});

test('what the workbook lacks is not testable: no fault of it, and net costs have no other side', () => {
  const { findings, notTestable } = check(reportOf(netCosts()));
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const rule of ['STR-01', 'STR-02', 'BUD-09']) expect(rules).not.toContain(rule);
  expect(notTestable.find(({ rule }) => rule === 'BAL-01')?.reason.sv).toBe(
    'Tabellen Balansräkning finns inte.',
  );
  expect(notTestable.find(({ rule }) => rule === 'BUD-09')?.reason.sv).toMatch(/nettokostnader/);
});

test('a repair is written in the sign of its cell', () => {
  const wrong: NetRow = ['Rehab', -9010, -14100, -13700, 900];
  const report = reportOf(netCosts([...NET_ROWS.slice(0, 3), wrong]));
  const result = check(report);
  const [problem] = result.problems;
  const suggestions = (problem?.repairs ?? []).flatMap((repair) => repair.suggestions);
  const written = correctionsOf(report, result.findings, suggestions).map(correctedCell);
  // The forecast is 13 200 when the variance is right.
  expect(written).toContainEqual({ sheet: NET_SHEET, address: 'E9', value: -13200 });
  expect(written).toContainEqual({ sheet: NET_SHEET, address: 'F9', value: 400 });
});

test('a cell of a protected sheet, or one that a query fills, is none to repair first', () => {
  const { workbook, adoption } = netCosts();
  const withSheet = (more: object): AdoptWorkbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...more })),
  });
  const guardIn = (own: AdoptWorkbook) =>
    adoptedReport(adoption, { workbook: own, own: [] }).areas.source?.guard;
  expect(guardIn(workbook)).toBeUndefined();
  expect(guardIn(withSheet({ isProtected: true }))).toBe('protected');
  const range = { top: 5, left: 1, bottom: 9, right: 6 };
  const table = { name: 'Fråga', range, hasHeader: true, totalsRows: 0, isImported: true };
  expect(guardIn(withSheet({ tables: [table] }))).toBe('imported');
});

test('a text in a cell of amounts is a fault at that cell, not a zero', () => {
  const { workbook, adoption } = netCosts();
  const [table] = adoption.tables;
  const [first, ...others] = table?.rows ?? [];
  const source = first?.cells['budget']?.sources[0];
  if (!table || !first || !source) throw new Error('The test has no such row');
  const written = { value: 'se bilaga', format: 'General', formula: null };
  const budget = { value: null, sources: [{ ...source, written }] };
  const rows = [{ ...first, cells: { ...first.cells, budget } }, ...others];
  const changed = { ...adoption, tables: [{ ...table, rows }] };
  const { findings } = check(adoptedReport(changed, { workbook, own: [] }));
  const places = findings.filter(({ rule }) => rule === 'STR-03').map(({ cells }) => cells[0]);
  expect(places.map((cell) => `${cell?.sheet}!${cell?.address}`)).toEqual([`${NET_SHEET}!D6`]);
});
