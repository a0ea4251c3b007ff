import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { mapTokens } from '../formula/tokens';
import type { Hosted } from '../protocol/hosted';
import { quoteSheet } from '../model/address';
import type { Scalar } from '../model/cells/cell';
import { Sheet } from '../model/sheet';
import { EngineBook, type EngineFormula } from './engineBook';
import { engineText } from './engineText';

/** As many as the engine can take at once. */
const LIMIT = 9_000;
const NOTHING_READ = { cells: [], volatile: false };

/**
 * Calculates formulas that stand in no cell, such as those of conditional formats; references
 * without a sheet are to the given one. Custom functions are unknown there, as in Excel.
 */
export function evaluateFormulas(host: Hosted, home: Sheet, formulas: readonly string[]): Scalar[] {
  const values: Scalar[] = [];
  for (let from = 0; from < formulas.length; from += LIMIT) {
    values.push(...evaluatePart(host, home, formulas.slice(from, from + LIMIT)));
  }
  return values;
}

function evaluatePart(host: Hosted, home: Sheet, formulas: readonly string[]): Scalar[] {
  const { book } = host;
  // On a sheet of their own, so that no cell they read is overwritten.
  const scratch = new Sheet(book, 'scratch', '~');
  const due = new Map<string, EngineFormula>();
  formulas.forEach((formula, row) => {
    const text = withSheet(formula, home.name);
    scratch.putResult(row, 0, { value: null, formula: text });
    const asked = { sheet: scratch, row, column: 0, text, reads: NOTHING_READ };
    due.set(`${row},0`, { formula: asked, text: engineText(asked, host) });
  });
  const engine = new EngineBook(
    { sheets: [...book.sheets, scratch], names: book.names },
    new Map([[scratch, due]]),
    new Map(),
  );
  calculateFormulas(engine);
  const found = new Map(
    engine.outcomes.map(({ formula, values }) => [formula.row, values[0]?.[0] ?? null]),
  );
  return formulas.map((_, row) => found.get(row) ?? null);
}

const withSheet = (formula: string, sheet: string): string =>
  mapTokens(formula, ({ kind, text }) =>
    kind === 'reference' && !text.includes('!') ? `${quoteSheet(sheet)}!${text}` : text,
  );
