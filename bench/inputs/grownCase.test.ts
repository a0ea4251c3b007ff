import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/rules/engine/check';
import { readReport } from '../../src/workbook/readReport';
import { grownCase, type LongTable } from './grownCase';

const ROWS = 2_000;

/** The finding that a wrong row of each table brings. A sum has one for all that went into it. */
const WRONG: Record<LongTable, string> = {
  Verksamheter: 'BUD-01',
  Balansräkning: 'BAL-02',
  Mål: 'GOL-05',
  Indikatorer: 'IND-01',
  Aktiviteter: 'ACT-07',
};

describe.each(Object.entries(WRONG))('%s', (table, rule) => {
  test('has as many rows as asked for, and about one in a hundred is wrong', async () => {
    const raw = await grownCase(table as LongTable, ROWS);
    const rows = raw.tables.find(({ name }) => name === table)?.rows ?? [];
    expect(Math.abs(rows.length - ROWS)).toBeLessThanOrEqual(1);
    const report = readReport(raw);
    if (!report) throw new Error('no table');
    const found = check(report).findings.filter((finding) => finding.rule === rule);
    const isSum = table === 'Balansräkning';
    expect(found.length).toBeGreaterThanOrEqual(isSum ? 1 : ROWS / 100);
    expect(found.length).toBeLessThan((1.5 * ROWS) / 100);
  });
});

test('the sums above many areas hold, but for the wrong costs', async () => {
  const report = readReport(await grownCase('Verksamheter', ROWS));
  if (!report) throw new Error('no table');
  const wrong = check(report).findings.filter(({ severity }) => severity === 'error');
  const sums = wrong.filter(({ rule }) => /^BUD-0[23]$/.test(rule)).map(({ id }) => id);
  expect(sums).toEqual(['BUD-02|Summering|Kostnader|Prognos']);
});
