import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { AFTER, AMOUNTS, BEFORE, LAST } from './budget.testing';
import { fact, rowsOf, say, type Said } from './sheetRows.testing';
import { holds, isSame, minus, type Steps, stepsIn } from './wholeSteps.testing';

const OPENING = 'Ingående resultatfond';
const MOVEMENT = 'Årets förändring av resultatfond';
const CLOSING = 'Utgående resultatfond';

/** The rules FND-01 to 06, read from docs/rules.md as it stands. */
export function fundFindings(book: RawWorkbook): Said[] {
  const decimals = Number(fact(book, 'Decimaler'));
  const isMinus = fact(book, 'Tecken för fondförändring') === 'Uttag minus';
  const at = (table: string, post: string, column: string): Steps => {
    const row = rowsOf(book, table).find((candidate) => candidate['Post'] === post);
    return row ? stepsIn(row, column, decimals) : null;
  };
  const total = (post: string, column: string) => at('Summering', post, column);
  /** With a plus sign, whatever the workbook writes. */
  const withdrawal = (table: string, column: string): Steps => {
    const written = at(table, MOVEMENT, column);
    return isMinus ? minus(written) : written;
  };
  const columns = [...AMOUNTS, LAST];

  const tables = ['Driftbudget', 'Summering'] as const;
  const fnd01 = tables.flatMap((table) =>
    columns.flatMap((column) =>
      holds('FND-01', [table, CLOSING, column], at(table, CLOSING, column), [
        at(table, OPENING, column),
        minus(withdrawal(table, column)),
      ]),
    ),
  );
  const fnd02 = ['Budget', 'Bokfört', 'Prognos'].flatMap((column) =>
    isSame('FND-02', ['Summering', OPENING, column], total(OPENING, column), total(CLOSING, LAST)),
  );
  const fnd03 = tables.flatMap((table) =>
    columns.flatMap((column) =>
      holds('FND-03', [table, AFTER, column], at(table, AFTER, column), [
        at(table, BEFORE, column),
        withdrawal(table, column),
      ]),
    ),
  );
  const fnd04 = tables.flatMap((table) =>
    [OPENING, MOVEMENT, CLOSING].flatMap((post) =>
      holds('FND-04', [table, post, 'Avvikelse'], at(table, post, 'Avvikelse'), [
        at(table, post, 'Prognos'),
        minus(at(table, post, 'Budget')),
      ]),
    ),
  );
  const fnd05 = ['Budget', 'Prognos', LAST].flatMap((column) => {
    const [opening, used, closing] = [
      total(OPENING, column),
      withdrawal('Summering', column),
      total(CLOSING, column),
    ];
    // A fund that is overdrawn also closes below zero: one finding a column.
    if (opening !== null && used !== null && used > 0 && used > opening)
      return [say('error', 'FND-05', 'Summering', MOVEMENT, column)];
    const isBelow = closing !== null && closing < 0;
    return isBelow ? [say('error', 'FND-05', 'Summering', CLOSING, column)] : [];
  });
  const [used, before] = [withdrawal('Summering', 'Avvikelse'), total(BEFORE, 'Avvikelse')];
  const fnd06 =
    used !== null && before !== null && used > Math.max(0, -before)
      ? [say('warning', 'FND-06', 'Summering', MOVEMENT, 'Avvikelse')]
      : [];
  return [...fnd01, ...fnd02, ...fnd03, ...fnd04, ...fnd05, ...fnd06];
}
