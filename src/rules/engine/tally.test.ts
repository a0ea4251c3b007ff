import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../report/report';
import { Book } from '../testing/book.testing';
import { bud04 } from '../bud/BUD-04-same-figure';
import { str01 } from '../str/STR-01-missing-table';
import { notTestable, type Outcome, PASSED } from '../rule';
import { Tally } from './tally';
import { found } from '../tested';

let report: Report;
beforeAll(async () => {
  report = (await Book.example()).report();
});

/** A finding about the budget of a row of Driftbudget. */
const about = (row: number): Outcome =>
  found({
    severity: 'error',
    message: { sv: 'Fel.', en: 'Wrong.' },
    reported: report.operatingBudget.rows[row]!.budget,
  });

const BECAUSE = notTestable({ sv: 'Därför.', en: 'Because.' });
const OTHERWISE = notTestable({ sv: 'Annars.', en: 'Otherwise.' });

describe('the outcomes of a rule', () => {
  test('are counted by kind', () => {
    const tally = new Tally();
    tally.add(bud04, [PASSED, about(0), PASSED, BECAUSE]);
    expect(tally.counts).toEqual({ passed: 2, notTestable: 1 });
    expect(tally.findings).toHaveLength(1);
  });

  test('become findings that are named after rule and cell, and that nobody has dealt with', () => {
    const tally = new Tally();
    tally.add(bud04, [about(0)]);
    expect(tally.findings).toMatchObject([
      {
        id: 'BUD-04|Driftbudget|Kostnader|Budget',
        rule: 'BUD-04',
        severity: 'error',
        problem: null,
        suggestions: [],
        waived: null,
      },
    ]);
  });

  test('about one key are told apart by a number', () => {
    const tally = new Tally();
    tally.add(bud04, [about(0), about(0), about(1), about(0)]);
    expect(tally.findings.map(({ id }) => id)).toEqual([
      'BUD-04|Driftbudget|Kostnader|Budget',
      'BUD-04|Driftbudget|Kostnader|Budget#2',
      'BUD-04|Driftbudget|varav avskrivningar och internränta|Budget',
      'BUD-04|Driftbudget|Kostnader|Budget#3',
    ]);
  });

  test('about what has no cell are named after what they are about', () => {
    const tally = new Tally();
    const outcome = about(0);
    if (outcome.kind !== 'found') throw new Error('It was found');
    tally.add(str01, [{ ...outcome, subject: 'Mål' }]);
    expect(tally.findings[0]?.id).toBe('STR-01|Mål');
  });
});

describe('why a rule could not test something', () => {
  test('is said once for each rule, and counted each time', () => {
    const tally = new Tally();
    tally.add(bud04, [BECAUSE, OTHERWISE, BECAUSE, PASSED]);
    tally.add(str01, [BECAUSE]);
    tally.add(bud04, [BECAUSE]);
    expect(tally.notTestable.map(({ rule, reason }) => `${rule} ${reason.sv}`)).toEqual([
      'BUD-04 Därför.',
      'BUD-04 Annars.',
      'STR-01 Därför.',
    ]);
    expect(tally.counts).toEqual({ passed: 1, notTestable: 5 });
  });

  test('makes a rule untestable when it could test nothing at all', () => {
    const tally = new Tally();
    tally.add(bud04, [BECAUSE, PASSED]);
    expect([...tally.untestable]).toEqual([]);
    tally.add(bud04, []);
    expect([...tally.untestable]).toEqual([]);
    tally.add(str01, [BECAUSE, OTHERWISE]);
    expect([...tally.untestable]).toEqual(['STR-01']);
  });
});
