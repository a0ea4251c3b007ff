import type { Workbook } from '@cj-tech-master/excelts';
import type { Book } from '../model/book';
import type { FormulaNames } from './functionNames';

/** Reads the defined names. */
export function readNames(workbook: Workbook, book: Book, names: FormulaNames): void {
  book.names = workbook.definedNames.model.map((entry) => {
    const text = entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(',');
    const scope = entry.localSheetId === undefined ? undefined : book.sheets[entry.localSheetId];
    return {
      id: book.newId(),
      name: entry.name,
      scope,
      formula: `=${names.read(text)}`,
      visible: entry.hidden !== true,
      comment: '',
    };
  });
}

/** Writes them. As raw text: other ways of the file library turn constants into addresses. */
export function writeNames(book: Book, workbook: Workbook, names: FormulaNames): void {
  workbook.definedNames.model = book.names.map(({ name, formula, scope, visible }) => ({
    name,
    ranges: [],
    rawText: names.write(formula.slice(1)),
    ...(scope ? { localSheetId: book.sheets.indexOf(scope) } : {}),
    ...(visible ? {} : { hidden: true }),
  }));
}
