import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from './testing/book.testing';
import { CATALOGUE } from './catalogue';
import { contextOf } from './context';
import {
  checkedRelations,
  isLinear,
  linearRule,
  minus,
  plus,
  type Relation,
  untestable,
} from './relation';
import { lack } from './lack';
import type { Report } from '../report/report';
import type { AreaRow } from '../report/rows';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** The outcome of one relation over the first cost rows of Verksamheter. */
function outcomeOf(book: Book, relation: (rows: Report['areas']['rows']) => Relation) {
  const report = book.report();
  const rule = linearRule(
    {
      id: 'BUD-99',
      severity: 'error',
      tables: [],
      title: { sv: 'x', en: 'y' },
      explanation: { sv: 'x', en: 'y' },
      example: { sv: 'x', en: 'y' },
    },
    () => [relation(report.areas.rows)],
  );
  const [outcome] = rule.check(contextOf(report, new Set()));
  if (!outcome) throw new Error('A relation always has an outcome');
  return outcome;
}

const said = (outcome: ReturnType<typeof outcomeOf>) =>
  outcome.kind === 'found' ? outcome.finding.message : outcome;

describe('a linear relation', () => {
  test('says negative parts in brackets, so that no two signs meet', () => {
    const book = example
      .copy()
      .set('Verksamheter|Nämnd och administration|Kostnad|Budget', -1)
      .set('Verksamheter|Lön och pension|Kostnad|Budget', -2)
      .set('Verksamheter|Upphandling|Kostnad|Budget', -3);
    const outcome = outcomeOf(book, ([a, b, c, d]) => ({
      label: 'Test',
      total: (d as AreaRow).budget,
      parts: [
        minus((a as AreaRow).budget),
        minus((b as AreaRow).budget),
        plus((c as AreaRow).budget),
      ],
      exactness: 'rounded',
    }));
    expect(said(outcome)).toEqual({
      sv: 'Test: budgeten ska vara 0,0 (−(−1,0) − (−2,0) + (−3,0)) men är 63,2.',
      en: 'Test: the budget should be 0.0 (−(−1.0) − (−2.0) + (−3.0)) but is 63.2.',
    });
  });

  test('counts more than three parts, and brackets no leading negative one', () => {
    const book = example.copy().set('Verksamheter|Nämnd och administration|Kostnad|Budget', -1);
    const parts = (count: number) =>
      said(
        outcomeOf(book, (rows) => ({
          label: 'Test',
          total: (rows[7] as AreaRow).budget,
          parts: rows.slice(0, count).map(({ budget }) => plus(budget)),
          exactness: 'rounded',
        })),
      );
    expect(parts(3)).toMatchObject({
      sv: 'Test: budgeten ska vara 82,0 (−1,0 + 44,2 + 38,8) men är 2,0.',
    });
    expect(parts(4)).toEqual({
      sv: 'Test: budgeten ska vara 145,2 (summan av 4 delar) men är 2,0.',
      en: 'Test: the budget should be 145.2 (sum of 4 parts) but is 2.0.',
    });
  });

  test('brackets no part that is 0', () => {
    const book = example.copy().set('Verksamheter|Lön och pension|Kostnad|Budget', 0);
    const outcome = outcomeOf(book, ([a, b, c]) => ({
      label: 'Test',
      total: (c as AreaRow).budget,
      parts: [plus((a as AreaRow).budget), minus((b as AreaRow).budget)],
      exactness: 'rounded',
    }));
    expect(said(outcome)).toMatchObject({
      sv: 'Test: budgeten ska vara 53,8 (53,8 − 0,0) men är 38,8.',
    });
  });

  test('is not testable for the reason that it gives', () => {
    const reason = lack('Därför.', 'Because.');
    expect(outcomeOf(example, () => untestable(reason))).toEqual({
      kind: 'notTestable',
      reason: reason.lack,
    });
  });

  test('needs parts, and each of them', () => {
    const { areas } = example
      .copy()
      .set('Verksamheter|Lön och pension|Kostnad|Budget', null)
      .report();
    const context = contextOf(example.report(), new Set());
    const [a, b, c] = areas.rows as [AreaRow, AreaRow, AreaRow];
    const over = (...others: AreaRow[]): Relation => ({
      label: 'Test',
      total: a.budget,
      parts: others.map(({ budget }) => plus(budget)),
      exactness: 'rounded',
    });
    const { outcomes } = checkedRelations(context, {
      relations: () => [over(c), over(c, b), over()],
      severity: 'error',
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['found', 'notTestable', 'notTestable']);
    expect(outcomeOf(example, () => over())).toEqual({
      kind: 'notTestable',
      reason: { sv: 'Test har inga delar att summera.', en: 'Test has no parts to add up.' },
    });
  });

  test('names the total as reported and the others as parts, or as compared with', () => {
    const roles = (exactness: Relation['exactness'], count: number) => {
      const outcome = outcomeOf(example, ([a, ...others]) => ({
        label: 'Test',
        total: (a as AreaRow).budget,
        parts: others.slice(0, count).map(({ budget }) => plus(budget)),
        exactness,
      }));
      return outcome.kind === 'found' ? outcome.finding.cells.map(({ role }) => role) : [];
    };
    expect(roles('rounded', 1)).toEqual(['reported', 'part']);
    expect(roles('identical', 1)).toEqual(['reported', 'compared']);
    expect(roles('identical', 2)).toEqual(['reported', 'part', 'part']);
  });
});

describe('the same figure in two places', () => {
  /** What is said where the first amount of Verksamheter is held against another one. */
  const against = (other: (rows: readonly AreaRow[]) => AreaRow['budget']) =>
    outcomeOf(example, (rows) => ({
      label: 'Test',
      total: (rows[0] as AreaRow).budget,
      parts: [plus(other(rows))],
      exactness: 'identical',
    }));

  test('is told apart by the row, by the column, or by both', () => {
    expect(said(against(([, b]) => (b as AreaRow).budget))).toEqual({
      sv: 'Test: budgeten är 53,8 men Lön och pension, Kostnad är 44,2.',
      en: 'Test: the budget is 53.8 but Lön och pension, Kostnad is 44.2.',
    });
    expect(said(against(([a]) => (a as AreaRow).forecast))).toEqual({
      sv: 'Test: budgeten är 53,8 men prognosen är 54,9.',
      en: 'Test: the budget is 53.8 but the forecast is 54.9.',
    });
    expect(said(against(([, b]) => (b as AreaRow).forecast))).toEqual({
      sv: 'Test: budgeten är 53,8 men Lön och pension, Kostnad (prognosen) är 42,7.',
      en: 'Test: the budget is 53.8 but Lön och pension, Kostnad (the forecast) is 42.7.',
    });
  });

  test('is told apart by the table', () => {
    const { operatingBudget } = example.report();
    expect(said(against(() => operatingBudget.rows[0]!.budget))).toEqual({
      sv: 'Test: budgeten är 53,8 i Verksamheter men 265,9 i Driftbudget.',
      en: 'Test: the budget is 53.8 in Verksamheter but 265.9 in Driftbudget.',
    });
  });

  test('must be the same to the last decimal, where a sum may be off by rounding', () => {
    const book = example.copy().set('Verksamheter|Lön och pension|Kostnad|Budget', 53.7);
    const severity = (exactness: Relation['exactness']) => {
      const outcome = outcomeOf(book, ([a, b]) => ({
        label: 'Test',
        total: (a as AreaRow).budget,
        parts: [plus((b as AreaRow).budget)],
        exactness,
      }));
      return outcome.kind === 'found' && outcome.finding.severity;
    };
    expect(severity('identical')).toBe('error');
    expect(severity('rounded')).toBe('info');
  });

  test('written as a sum where it is one', () => {
    const outcome = outcomeOf(example, ([a, b, c]) => ({
      label: 'Test',
      total: (a as AreaRow).budget,
      parts: [plus((b as AreaRow).budget), minus((c as AreaRow).budget)],
      exactness: 'identical',
    }));
    expect(said(outcome)).toMatchObject({
      sv: 'Test: budgeten ska vara 5,4 (44,2 − 38,8) men är 53,8.',
    });
  });
});

test('the rules that are made of relations are known from the others', () => {
  const linear = CATALOGUE.filter(isLinear).map(({ id }) => id);
  expect(linear).toEqual(expect.arrayContaining(['BUD-01', 'BUD-04', 'FND-01', 'BAL-02']));
  expect(linear.filter((id) => !/^(?:BUD|FND|BAL)-/.test(id))).toEqual([]);
});

describe('rounding', () => {
  const RESULT = 'Driftbudget|Resultat före resultatdisposition|Budget';

  test('is said in words, with both intervals', () => {
    const result = example.copy().set(RESULT, -0.6).check();
    expect(messagesOf(result, 'BUD-03')[0]).toBe(
      'Resultat före resultatdisposition: budgeten ska vara −0,5 (265,4 − 265,9) men är −0,6. ' +
        'Skillnaden ryms i avrundningen: det avrundade beloppet kan vara −0,65 till −0,55 mnkr, delarna ger −0,60 till −0,40 mnkr.',
    );
    expect(result.findings.find(({ rule }) => rule === 'BUD-03')?.message.en).toMatch(
      /Rounding explains the difference: the rounded amount may be −0\.65 to −0\.55\smnkr, the parts give −0\.60 to −0\.40\smnkr\.$/,
    );
    expect(figuresOf(result, 'BUD-03')[0]).toEqual(['-0.6', '-0.5', '-0.1', '0.15', 'mnkr']);
  });

  test('is smaller for an amount with more decimals than the table shows', () => {
    const errors = (written: number, costs = 265.9) =>
      findingsOf(
        example.copy().set(RESULT, written).set('Driftbudget|Kostnader|Budget', costs).check(),
        'BUD-03',
      ).filter((line) => line.startsWith(`error ${RESULT}`)).length;
    expect(errors(-0.6)).toBe(0);
    expect(errors(-0.61)).toBe(1);
    // 265,4 − 265,95 stands for −0,605 to −0,495, and −0,61 for −0,615 to −0,605.
    expect(errors(-0.6, 265.95)).toBe(0);
    expect(errors(-0.61, 265.95)).toBe(0);
    expect(errors(-0.62, 265.95)).toBe(1);
  });

  test('follows Decimaler of Rapport', () => {
    const severities = (decimals: number) =>
      findingsOf(example.copy().set('Rapport|Decimaler|Värde', decimals).check(), 'BUD-03').map(
        (line) => line.split(' ')[0],
      );
    expect(severities(1)).toEqual(['info', 'info']);
    expect(severities(2)).toEqual(['error', 'error']);
  });

  test('of the balance sheet follows its own unit', () => {
    const KEY = 'Balansräkning|Eget kapital|Belopp';
    const inTkr = example
      .copy()
      .set('Rapport|Penningenhet balansräkning|Värde', 'tkr')
      .set(KEY, '58 904 515');
    expect(figuresOf(inTkr.check(), 'BAL-02')[2]).toEqual([
      ...['68293209', '68293211', '-2', '1.5', 'tkr'],
    ]);
    const inReportUnit = example
      .copy()
      .set('Rapport|Penningenhet balansräkning|Värde', 'mnkr')
      .set('Rapport|Decimaler|Värde', 0);
    expect(figuresOf(inReportUnit.check(), 'BAL-02')[0]?.[3]).toBe('1.5');
  });

  test('needs the unit and the decimals, where the same figure twice does not', () => {
    const result = example.copy().set('Rapport|Penningenhet|Värde', 'dollar').check();
    for (const rule of ['BUD-01', 'BUD-02', 'BUD-03', 'BUD-08', 'FND-01', 'FND-03', 'FND-04']) {
      expect(reasonsOf(result, rule)).toContain('Penningenhet framgår inte av Rapport.');
      expect(findingsOf(result, rule)).toEqual([]);
    }
    expect(findingsOf(result, 'BUD-04')).toHaveLength(1);
    expect(figuresOf(result, 'BUD-04')[0]?.[4]).toBeNull();
    expect(findingsOf(result, 'BAL-02')).toHaveLength(2);
    expect(reasonsOf(result, 'BAL-02')).toEqual([]);
  });

  test('are built and checked once, whoever asks', () => {
    let built = 0;
    const relations = () => {
      built += 1;
      return [];
    };
    const context = contextOf(example.report(), new Set());
    const checked = checkedRelations(context, { relations, severity: 'error' });
    expect(checkedRelations(context, { relations, severity: 'error' })).toBe(checked);
    expect(built).toBe(1);
  });
});
