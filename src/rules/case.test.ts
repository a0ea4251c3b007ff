import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../figures/decimal';
import { Book, findingsOf } from './book.testing';
import { CATALOGUE } from './catalogue';
import type { CheckResult } from './check';

let book: Book;
let result: CheckResult;
beforeAll(async () => {
  book = await Book.example();
  result = book.check();
});

/**
 * What every rule says about the case: severity, reported cell, imbalance. A rule that is not
 * named here says nothing.
 */
const EXPECTED: readonly (readonly [rule: string, severity: string, cell: string, by?: string])[] =
  [
    ['BUD-02', 'info', 'Summering|Kostnader|Budget', '-0.1'],
    ['BUD-02', 'info', 'Summering|Kostnader|Avvikelse', '-0.1'],
    ['BUD-02', 'info', 'Summering|Intäkter|Budget', '-0.1'],
    ['BUD-02', 'info', 'Summering|Intäkter|Avvikelse', '0.1'],
    ['BUD-03', 'info', 'Driftbudget|Resultat före resultatdisposition|Bokfört', '0.1'],
    ['BUD-03', 'info', 'Summering|Resultat före resultatdisposition|Bokfört', '0.1'],
    ['BUD-04', 'error', 'Driftbudget|Utgående resultatfond|Avvikelse', '-1.3'],
    ['BUD-06', 'warning', 'Verksamheter|Nämnd och administration|Intäkt|Bokfört'],
    ['BUD-07', 'warning', 'Verksamheter|Avskrivningar och internränta|Kostnad|Prognos'],
    ['BUD-07', 'warning', 'Verksamheter|Nämnd och administration|Intäkt|Prognos'],
    ['BUD-09', 'info', 'Verksamheter|Avskrivningar och internränta|Kostnad|Verksamhetsområde'],
    ['FND-01', 'error', 'Summering|Utgående resultatfond|Avvikelse', '1.3'],
    ['FND-04', 'error', 'Summering|Utgående resultatfond|Avvikelse', '1.3'],
    ['FND-08', 'info', 'Driftbudget|Utgående resultatfond|Prognos'],
    ['BAL-02', 'info', 'Balansräkning|Tillgångar|Belopp', '-1'],
    ['BAL-02', 'error', 'Balansräkning|Omsättningstillgångar|Belopp', '10'],
    // The change of liabilities and equity is blank, so that of assets stands for it.
    ['BAL-03', 'info', 'Balansräkning|Tillgångar|Förändring mot föregående år', '-1'],
    ['INV-01', 'warning', 'Investeringar|Inventarier|Prognos', '-0.7'],
    ['CTL-03', 'warning', 'Internkontroll|Personuppgifter|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Behörigheter|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Marknadsanalyser|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Egna utlägg|Status'],
  ];

describe('the case', () => {
  test('gives these findings, in this order, and no other', () => {
    const found = result.findings.map(({ rule, severity, cells, imbalance }) => [
      rule,
      severity,
      cells[0]?.key,
      ...(imbalance === null ? [] : [toText(imbalance)]),
    ]);
    expect(found).toEqual(EXPECTED);
  });

  test.each(CATALOGUE.map(({ id, title }) => [id, title.sv] as const))(
    '%s (%s) says no more than that',
    (id) => {
      const expected = EXPECTED.filter(([rule]) => rule === id);
      expect(findingsOf(result, id)).toHaveLength(expected.length);
    },
  );

  test('every finding names a cell, says it in both languages, and has an id of its own', () => {
    for (const { cells, message, id, rule } of result.findings) {
      expect(cells[0]?.role).toBe('reported');
      expect(id).toBe(`${rule}|${cells[0]?.key}`);
      expect(message.sv).not.toBe(message.en);
    }
    expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
  });
});

/** More than any sum of rounded parts can hide: u/2·(n+1) for the 15 parts of BUD-08, twice. */
const BEYOND_ROUNDING = 2 * 0.05 * 16;
const MONEY = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'];

describe('a wrong figure in the money tables', () => {
  test('is found by a rule that names its cell, whichever it is', () => {
    const { operatingBudget, areas, totals } = book.report();
    const cells = [operatingBudget, areas, totals].flatMap(({ name, rows }) =>
      rows.flatMap(({ source }) => MONEY.map((column) => `${name}|${source.key}|${column}`)),
    );
    const figures = cells.filter((key) => hasFigure(key));
    expect(figures.length).toBeGreaterThan(130);
    const before = new Set(result.findings.map(sayFinding));
    const missed = figures.flatMap((key) =>
      [BEYOND_ROUNDING, -BEYOND_ROUNDING]
        .filter((by) => {
          const wrong = Number(book.get(key)) + by;
          const { findings } = book.copy().set(key, wrong).check();
          const fresh = findings.filter((finding) => !before.has(sayFinding(finding)));
          return !fresh.some((finding) => finding.cells.some((cell) => cell.key === key));
        })
        .map((by) => `${key} by ${by}`),
    );
    expect(missed).toEqual([]);
  });
});

/** Driftbudget has no last year, and some fund cells are blank in the published table. */
const hasFigure = (key: string): boolean =>
  !/^Driftbudget.*föregående år$/.test(key) && typeof book.get(key) === 'number';

const sayFinding = ({ id, message, severity }: CheckResult['findings'][number]): string =>
  [id, severity, message.sv].join(' ');
