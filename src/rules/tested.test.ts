import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../figures/decimal';
import type { Report } from '../report/report';
import { Book } from './testing/book.testing';
import { contextOf } from './context';
import { PASSED } from './rule';
import { found, NO_FIGURES, tested } from './tested';

let example: Book;
let report: Report;
beforeAll(async () => {
  example = await Book.example();
  report = example.report();
});

const MESSAGE = { sv: 'Fel.', en: 'Wrong.' };

describe('a finding', () => {
  test('points at the reported cell, and at those it stands against', () => {
    const [costs, , revenues] = report.operatingBudget.rows;
    const outcome = found({
      severity: 'warning',
      message: MESSAGE,
      reported: costs!.budget,
      others: [revenues!.budget],
      figures: { expected: revenues!.budget.value!.value, unit: 'mnkr' },
    });
    expect(outcome).toEqual({
      kind: 'found',
      finding: {
        severity: 'warning',
        message: MESSAGE,
        cells: [
          {
            sheet: 'Driftbudget',
            address: 'B5',
            key: 'Driftbudget|Kostnader|Budget',
            role: 'reported',
          },
          {
            sheet: 'Driftbudget',
            address: 'B7',
            key: 'Driftbudget|Intäkter|Budget',
            role: 'compared',
          },
        ],
        ...NO_FIGURES,
        expected: { digits: 2654n, scale: 1 },
        unit: 'mnkr',
      },
    });
  });

  test('has no figures where it compares none', () => {
    const reported = report.operatingBudget.rows[0]!.budget;
    expect(found({ severity: 'info', message: MESSAGE, reported })).toMatchObject({
      finding: { reported: null, expected: null, imbalance: null, tolerance: null, unit: null },
    });
  });
});

describe('a check over the values it needs', () => {
  const run = (book: Book) => {
    const changed = book.report();
    const { budget, booked } = changed.operatingBudget.rows[0]!;
    return tested(contextOf(changed, new Set()), [budget, booked], (a, b) =>
      toText(a.value) === '265.9' && toText(b.value) === '175'
        ? { severity: 'error', message: MESSAGE, reported: budget }
        : null,
    );
  };
  const BOOKED = 'Driftbudget|Kostnader|Bokfört';

  test('gets them in order, and finds something or passes', () => {
    expect(run(example)).toMatchObject({ kind: 'found', finding: { message: MESSAGE } });
    expect(run(example.copy().set(BOOKED, 175.1))).toBe(PASSED);
  });

  test('is not testable when one of them is missing', () => {
    expect(run(example.copy().set(BOOKED, null))).toEqual({
      kind: 'notTestable',
      reason: {
        sv: 'Bokfört för Kostnader i Driftbudget (Driftbudget!C5) saknas.',
        en: 'Bokfört of Kostnader in Driftbudget (Driftbudget!C5) is blank.',
      },
    });
  });
});
