import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../report/report';
import { Book } from '../testing/book.testing';
import { bud04 } from '../bud/BUD-04-same-figure';
import { str01 } from '../str/STR-01-missing-table';
import { MOST_LISTED } from '../findings/unlisted';
import { notTestable, type Outcome, PASSED } from '../rule';
import { tallyOf } from './tally';
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
    const { counts, findings } = tallyOf(bud04, [PASSED, about(0), PASSED, BECAUSE]);
    expect(counts).toEqual({ passed: 2, notTestable: 1 });
    expect(findings).toHaveLength(1);
  });

  test('become findings that are named after rule and cell, and that nobody has dealt with', () => {
    expect(tallyOf(bud04, [about(0)]).findings).toMatchObject([
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
    const { findings } = tallyOf(bud04, [about(0), about(0), about(1), about(0)]);
    expect(findings.map(({ id }) => id)).toEqual([
      'BUD-04|Driftbudget|Kostnader|Budget',
      'BUD-04|Driftbudget|Kostnader|Budget#2',
      'BUD-04|Driftbudget|varav avskrivningar och internränta|Budget',
      'BUD-04|Driftbudget|Kostnader|Budget#3',
    ]);
  });

  test('about what has no cell are named after what they are about', () => {
    const outcome = about(0);
    if (outcome.kind !== 'found') throw new Error('It was found');
    const { findings } = tallyOf(str01, [{ ...outcome, subject: 'Mål' }]);
    expect(findings[0]?.id).toBe('STR-01|Mål');
  });
});

describe('why a rule could not test something', () => {
  test('is said once, and counted each time', () => {
    const { notTestable: reasons, counts } = tallyOf(bud04, [BECAUSE, OTHERWISE, BECAUSE, PASSED]);
    expect(reasons.map(({ rule, reason }) => `${rule} ${reason.sv}`)).toEqual([
      'BUD-04 Därför.',
      'BUD-04 Annars.',
    ]);
    expect(counts).toEqual({ passed: 1, notTestable: 3 });
  });

  test('makes a rule untestable when it could test nothing at all', () => {
    expect(tallyOf(bud04, [BECAUSE, PASSED]).isUntestable).toBe(false);
    expect(tallyOf(bud04, []).isUntestable).toBe(false);
    expect(tallyOf(str01, [BECAUSE, OTHERWISE]).isUntestable).toBe(true);
  });
});

describe('more than anybody reads', () => {
  const MANY = 5000;
  const warning = found({
    severity: 'warning',
    message: { sv: 'Hm.', en: 'Hm.' },
    reported: { row: { table: {} }, column: {} } as never,
  });
  const findings = (last: string) => {
    const errors = Array.from({ length: MANY }, () => about(0));
    return tallyOf(bud04, [...errors, warning], (id) => id.endsWith(last));
  };

  test('is counted by severity, and only so much is listed', () => {
    const { findings: listed, unlisted } = findings('none');
    expect(listed).toHaveLength(MOST_LISTED + 1);
    expect(unlisted).toEqual([{ rule: 'BUD-04', kind: 'error', count: MANY - MOST_LISTED }]);
    expect(listed.at(-1)?.severity).toBe('warning');
  });

  test('is listed where a waiver names it', () => {
    const { findings: listed, unlisted } = findings('#4711');
    expect(listed.at(-2)?.id).toMatch(/#4711$/);
    expect(unlisted).toMatchObject([{ count: MANY - MOST_LISTED - 1 }]);
  });

  test('reasons are counted too, as checks; those that are listed are no others', () => {
    const reasons = Array.from({ length: MANY }, (_, at) =>
      notTestable({ sv: `Därför ${at}.`, en: `Because ${at}.` }),
    );
    const again = reasons[0]!;
    const { notTestable: listed, counts, unlisted } = tallyOf(bud04, [...reasons, again]);
    expect(listed).toHaveLength(MOST_LISTED);
    expect(counts.notTestable).toBe(MANY + 1);
    expect(unlisted).toEqual([{ rule: 'BUD-04', kind: 'notTestable', count: MANY - MOST_LISTED }]);
  });
});
