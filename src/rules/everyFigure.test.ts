import { beforeAll, expect, test } from '@jest/globals';
import { Book } from './testing/book.testing';
import type { CheckResult } from './engine/checkResult';

let book: Book;
let result: CheckResult;
beforeAll(async () => {
  book = await Book.example();
  result = book.check();
});

/** More than any sum of rounded parts can hide: u/2·(n+1) for the 15 parts of BUD-08, twice. */
const BEYOND_ROUNDING = 2 * 0.05 * 16;
const MONEY = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'];

/**
 * Too much here nothing can tell: Summering has no such row, other areas may hold depreciation of
 * their own (BUD-04), and what is booked is in no variance. Too little is found.
 */
const UNBOUND = ['Driftbudget|varav avskrivningar och internränta|Bokfört'];

test('a wrong figure in the money tables is found by a rule that names its cell', () => {
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
  expect(missed).toEqual(UNBOUND.map((key) => `${key} by ${BEYOND_ROUNDING}`));
});

/** Driftbudget has no last year, and some fund cells are blank in the published table. */
const hasFigure = (key: string): boolean =>
  !/^Driftbudget.*föregående år$/.test(key) && typeof book.get(key) === 'number';

const sayFinding = ({ id, message, severity }: CheckResult['findings'][number]): string =>
  [id, severity, message.sv].join(' ');
