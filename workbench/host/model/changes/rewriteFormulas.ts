import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { ChartSeries } from '../chart';

/** How a formula is rewritten; `home` is the sheet it stands on, if it stands on one. */
export type Rewrite = (formula: string, home: Sheet | undefined) => string;

/** Rewrites every formula of the book: cells, names, rules, charts. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    rewriteCells(sheet, rewrite);
    rewriteRules(sheet, rewrite);
    rewriteCharts(sheet, rewrite);
  }
  for (const name of book.names) {
    const formula = rewrite(name.formula, undefined);
    if (formula !== name.formula) book.change(name, 'formula', formula);
  }
  book.structureChanged = true;
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) sheet.putCell(row, column, { ...cell, formula });
    }
  }
}

function rewriteRules(sheet: Sheet, rewrite: Rewrite): void {
  const inRule = (rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    rewriteTexts(rule, (text) => (text.startsWith('=') ? rewrite(text, sheet) : text));
  for (const format of sheet.conditionalFormats) {
    const rule = inRule(format.rule);
    if (rule !== format.rule) sheet.book.change(format, 'rule', rule);
  }
  const validations = sheet.validations.map((validation) => {
    const rule = inRule(validation.rule);
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  if (validations.some((validation, index) => validation !== sheet.validations[index])) {
    sheet.book.change(sheet, 'validations', validations);
  }
}

/** The same object when nothing in it changed. */
function rewriteTexts(
  rule: Readonly<Record<string, unknown>>,
  rewrite: (text: string) => string,
): Readonly<Record<string, unknown>> {
  let changed = false;
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => {
    const next: unknown =
      typeof value === 'string'
        ? rewrite(value)
        : typeof value === 'object' && value !== null
          ? rewriteTexts(value as Record<string, unknown>, rewrite)
          : value;
    changed ||= next !== value;
    return [key, next];
  });
  return changed ? Object.fromEntries(entries) : rule;
}

function rewriteCharts(sheet: Sheet, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const key of ['values', 'categories', 'name'] as const) {
        rewriteSeries(sheet.book, series, key, rewrite);
      }
    }
  }
}

function rewriteSeries(
  book: Book,
  series: ChartSeries,
  key: 'values' | 'categories' | 'name',
  rewrite: Rewrite,
): void {
  if (!series[key].startsWith('=')) return;
  const formula = rewrite(series[key], undefined);
  if (formula !== series[key]) book.change(series, key, formula);
}
