import { renameColumnIn, renameTableIn } from '../../formula/structured';
import { columnCount, overlaps, type Area } from '../area';
import { hasContent, isFilled } from '../cells/cell';
import { displayText } from '../cells/displayText';
import { enter } from '../cells/enter';
import { newColumn } from './applyEdit';
import { rewriteFormulas } from './rewriteFormulas';
import type { Sheet } from '../sheet';
import { bodyArea, type Table, type TableColumn } from '../table';

/** Makes a table of cells. Without headers, a row of new ones is inserted above. */
export function addTable(sheet: Sheet, area: Area): Table {
  const { book } = sheet;
  const table: Table = {
    id: String(book.newNumber()),
    name: freeTableName(sheet),
    sheet,
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  table.columns = readHeaders(table);
  book.change(sheet, 'tables', [...sheet.tables, table]);
  book.structureChanged = true;
  return table;
}

/** Whether an area touches a table. */
export const hitsTable = (sheet: Sheet, area: Area, except?: Table): boolean =>
  sheet.tables.some((table) => table !== except && overlaps(table.area, area));

function freeTableName(sheet: Sheet): string {
  let number = 1;
  while (sheet.book.table(`Table${number}`)) number++;
  return `Table${number}`;
}

/** The header cells as column names: text, without blanks and duplicates. */
function readHeaders(table: Table): TableColumn[] {
  const { sheet, area } = table;
  const taken = new Set<string>();
  return Array.from({ length: columnCount(area) }, (_, index) => {
    const id = index + 1;
    const cell = sheet.cell(area.top, area.left + index);
    const shown = displayText(cell?.value, sheet.styleAt(area.top, area.left + index).numFmt);
    const name = shown === '' ? newColumn(id, taken).name : freeName(shown, taken);
    taken.add(name.toLowerCase());
    if (shown !== name || typeof cell?.value !== 'string') {
      sheet.putCell(area.top, area.left + index, headerCell(sheet, area, index, name));
    }
    return { id, name };
  });
}

const headerCell = (sheet: Sheet, area: Area, index: number, name: string) => {
  const style = sheet.cell(area.top, area.left + index)?.style;
  return { value: name, ...(style ? { style } : {}) };
};

function freeName(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem.toLowerCase())) return stem;
  let number = 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** Renames a table; formulas follow. */
export function renameTable(table: Table, name: string): void {
  const old = table.name;
  table.sheet.book.change(table, 'name', name);
  rewriteFormulas(table.sheet.book, (formula) => renameTableIn(formula, old, name));
}

/** Renames a column; its header cell and formulas follow. */
export function renameColumn(table: Table, index: number, name: string): void {
  const { sheet } = table;
  const { book } = sheet;
  const column = table.columns[index];
  if (!column || column.name === name) return;
  const old = column.name;
  const columns = table.columns.map((other) => (other === column ? { ...column, name } : other));
  book.change(table, 'columns', columns);
  if (table.showHeaders) {
    const { top, left } = table.area;
    const cell = sheet.cell(top, left + index);
    sheet.putCell(top, left + index, { ...cell, value: name });
  }
  rewriteFormulas(book, (formula, home) =>
    renameColumnIn(formula, table.name, old, name, home === sheet),
  );
}

/** Renames columns after their edited header cells. */
export function adoptHeaders(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !overlaps({ ...table.area, bottom: table.area.top }, area)) continue;
    table.columns.forEach((column, index) => {
      const cell = sheet.cell(table.area.top, table.area.left + index);
      const shown = isFilled(cell) ? displayText(cell.value, cell.style?.numFmt) : '';
      const others = new Set(
        table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase()),
      );
      const name = shown === '' ? `Column${index + 1}` : freeName(shown, others);
      if (name !== column.name) renameColumn(table, index, name);
      else if (cell?.value !== name) enterHeader(sheet, table, index, name);
    });
  }
}

function enterHeader(sheet: Sheet, table: Table, index: number, name: string): void {
  const row = table.area.top;
  const column = table.area.left + index;
  sheet.putCell(row, column, { ...sheet.cell(row, column), value: name });
}

const TOTALS: Readonly<Record<string, string>> = { sum: '109', average: '101', count: '103' };

/** Shows or hides the totals row; a new one sums the last column, or counts it when it is text. */
export function showTotals(table: Table, on: boolean): void {
  if (table.showTotals === on) return;
  const { sheet } = table;
  const { book } = sheet;
  if (!on) {
    for (let column = table.area.left; column <= table.area.right; column++) {
      enter(sheet, table.area.bottom, column, '');
    }
    book.change(table, 'area', { ...table.area, bottom: table.area.bottom - 1 });
    book.change(table, 'showTotals', false);
  } else {
    const body = bodyArea(table);
    const row = table.area.bottom + 1;
    book.change(table, 'area', { ...table.area, bottom: row });
    book.change(table, 'showTotals', true);
    const last = table.columns.at(-1);
    const numeric = isNumericColumn(sheet, { ...body, left: body.right });
    if (last) {
      const code = TOTALS[numeric ? 'sum' : 'count'] ?? '';
      enter(sheet, row, table.area.right, `=SUBTOTAL(${code},[${last.name}])`);
    }
    if (table.columns.length > 1) enter(sheet, row, table.area.left, 'Total');
  }
  book.structureChanged = true;
}

function isNumericColumn(sheet: Sheet, area: Area): boolean {
  for (const [, , cell] of sheet.cellsIn(area)) if (typeof cell.value === 'string') return false;
  return true;
}

/** Shows or hides the header row. The cells below stay where they are. */
export function showHeaders(table: Table, on: boolean): void {
  if (table.showHeaders === on) return;
  const { sheet } = table;
  const { book } = sheet;
  book.change(table, 'showHeaders', on);
  if (on) {
    book.change(table, 'area', { ...table.area, top: table.area.top - 1 });
    table.columns.forEach((column, index) => {
      const at = table.area.left + index;
      sheet.putCell(table.area.top, at, { ...sheet.cell(table.area.top, at), value: column.name });
    });
  } else {
    for (let at = table.area.left; at <= table.area.right; at++) {
      enter(sheet, table.area.top, at, '');
    }
    book.change(table, 'area', { ...table.area, top: table.area.top + 1 });
  }
  book.structureChanged = true;
}

/** Resizes a table; new columns get names, lost ones are removed. */
export function resizeTable(table: Table, area: Area): void {
  const { book } = table.sheet;
  const width = columnCount(area);
  book.change(table, 'area', area);
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const columns = Array.from(
    { length: width },
    (_, index) => table.columns[index] ?? newColumn(book.newNumber(), taken),
  );
  book.change(table, 'columns', columns);
  if (table.showHeaders) {
    const top = { ...area, bottom: area.top };
    table.columns.forEach((column, index) => {
      const at = top.left + index;
      const cell = table.sheet.cell(top.top, at);
      if (!cell || !hasContent(cell))
        table.sheet.putCell(top.top, at, { ...cell, value: column.name });
    });
    adoptHeaders(table.sheet, top);
  }
  book.structureChanged = true;
}
