import type { Workbook } from '@cj-tech-master/excelts';
import { textContent } from '@cj-tech-master/excelts/xml';
import type { Book } from '../model/book';
import type { FormulaNames } from './functionNames';
import { attributeOf, below, elementsIn, XmlParts } from './xmlParts';

/**
 * Reads the defined names from the workbook part itself: the file library drops those of whole
 * columns. Print titles are not names to the API.
 */
export async function readNames(bytes: Uint8Array, book: Book, names: FormulaNames): Promise<void> {
  const parts = new XmlParts(bytes);
  const main = (await parts.related('')).find(({ type }) => type === 'officeDocument');
  const workbook = main && (await parts.root(main.part));
  const entries = elementsIn(below(workbook, 'definedNames')).filter(
    (entry) => attributeOf(entry, 'name')?.startsWith('_xlnm.') === false,
  );
  book.names = entries.map((entry) => {
    const scope = attributeOf(entry, 'localSheetId');
    return {
      id: book.newId(),
      name: attributeOf(entry, 'name') ?? '',
      scope: scope === undefined ? undefined : book.sheets[Number(scope)],
      formula: `=${names.read(textContent(entry).replace(/^=/, ''))}`,
      visible: !['1', 'true'].includes(attributeOf(entry, 'hidden') ?? ''),
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
