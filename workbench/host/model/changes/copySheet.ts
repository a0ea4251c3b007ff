import { renameSheetIn } from '../../formula/moveFormula';
import { omit } from './omit';
import { moveSheet } from './sheetEdits';
import type { Sheet } from '../sheet';

/** Copies a sheet with everything on it, and puts it at a place among the tabs. */
export function copySheet(sheet: Sheet, to: number): Sheet {
  const { book } = sheet;
  const copy = book.addSheet(freeCopyName(sheet));
  const own = (formula: string): string => renameSheetIn(formula, sheet.name, copy.name);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const formula = cell.formula === undefined ? {} : { formula: own(cell.formula) };
      copy.putCell(row, column, { ...cell, ...formula });
    }
  }
  for (const [row, format] of sheet.rowFormats) book.changeEntry(copy.rowFormats, row, format);
  for (const [column, format] of sheet.columnFormats) {
    book.changeEntry(copy.columnFormats, column, format);
  }
  copyParts(sheet, copy);
  copyNames(sheet, copy);
  moveSheet(copy, to);
  return copy;
}

function copyParts(sheet: Sheet, copy: Sheet): void {
  const { book } = sheet;
  Object.assign(copy, {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    standardHeight: sheet.standardHeight,
    standardWidth: sheet.standardWidth,
    frozen: sheet.frozen,
    protection: sheet.protection,
    validations: sheet.validations,
    merges: sheet.merges,
    customProperties: sheet.customProperties,
    layout: structuredClone(sheet.layout),
    rowBreaks: sheet.rowBreaks.map((entry) => ({ ...entry, id: book.newId() })),
    columnBreaks: sheet.columnBreaks.map((entry) => ({ ...entry, id: book.newId() })),
    conditionalFormats: sheet.conditionalFormats.map((entry) => ({ ...entry, id: book.newId() })),
    notes: sheet.notes.map((note) => ({ ...note })),
    comments: sheet.comments.map((entry) => ({ ...entry, id: book.newId() })),
    charts: sheet.charts.map((chart) => ({
      ...omit(chart, 'inFile'),
      id: book.newId(),
      sheet: copy,
      series: chart.series.map((series) => ({
        ...series,
        id: book.newId(),
        values: renameSheetIn(series.values, sheet.name, copy.name),
        categories: renameSheetIn(series.categories, sheet.name, copy.name),
        name: renameSheetIn(series.name, sheet.name, copy.name),
      })),
    })),
    tables: sheet.tables.map((table) => ({
      ...table,
      id: String(book.newNumber()),
      name: freeTableName(sheet, table.name),
      sheet: copy,
      columns: table.columns.map((column) => ({ ...column })),
    })),
  });
}

/** Copies the names that belong to the sheet; the copies belong to the new sheet. */
function copyNames(sheet: Sheet, copy: Sheet): void {
  const { book } = sheet;
  const copied = book.names
    .filter((name) => name.scope === sheet)
    .map((name) => ({
      ...name,
      id: book.newId(),
      scope: copy,
      formula: renameSheetIn(name.formula, sheet.name, copy.name),
    }));
  if (copied.length > 0) book.change(book, 'names', [...book.names, ...copied]);
}

function freeCopyName(sheet: Sheet): string {
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const name = sheet.name.slice(0, 31 - tail.length) + tail;
    if (!sheet.book.sheet(name)) return name;
  }
}

/** Excel puts a number behind a copied table's name: Driftbudget → Driftbudget2. */
function freeTableName(sheet: Sheet, stem: string): string {
  let number = 2;
  while (sheet.book.table(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
