import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from '../../src/rules/testing/book.testing';
import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { balanceFindings } from './balance.testing';
import { budgetFindings } from './budget.testing';
import { fundFindings } from './fund.testing';
import { activityFindings, goalFindings } from './goals.testing';
import { plantedReport, randomGoals } from './planted.testing';
import type { Said } from './sheetRows.testing';

/**
 * A second reading of five families of rules, written from docs/rules.md and not from the program,
 * over the cells and not over the report: on random workbooks both say the same.
 */
const REPORTS = Number(process.env['LITERAL_REPORTS'] ?? (process.env['CI'] ? 300 : 1000));

/** What the program says of the given rules, as the second reading says it. */
const saidBy = (book: RawWorkbook, rules: RegExp): Said[] =>
  Book.of(book)
    .check()
    .findings.filter(({ rule }) => rules.test(rule))
    .map(({ severity, rule, cells }) => `${severity} ${rule}|${cells[0]?.key}`)
    .sort();

const MONEY = /^(?:BUD-0[1-46-9]|FND-0[1-6]|BAL-0[1-4])$/;

test(`${REPORTS} random reports with planted errors: budget, fund and balance sheet`, () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(plantedReport, (book) => {
      const literal = [...budgetFindings(book), ...fundFindings(book), ...balanceFindings(book)];
      expect(saidBy(book, MONEY)).toEqual(literal.sort());
      for (const said of literal) {
        const rule = said.split('|')[0] ?? '';
        counts[rule] = (counts[rule] ?? 0) + 1;
      }
    }),
    { numRuns: REPORTS },
  );
  // Each rule had something to say, in most of its severities.
  expect(Object.keys(counts).length).toBeGreaterThan(20);
});

const GOALS = /^(?:GOL-0[25-9]|ACT-0[1257])$/;

test(`${REPORTS} random trees of goals with their activities`, () => {
  const rules = new Set<string>();
  fc.assert(
    fc.property(randomGoals, (book) => {
      const literal = [...goalFindings(book), ...activityFindings(book)];
      expect(saidBy(book, GOALS)).toEqual(literal.sort());
      for (const said of literal) rules.add(said.split('|')[0] ?? '');
    }),
    { numRuns: REPORTS },
  );
  expect(rules.size).toBe(10);
});
