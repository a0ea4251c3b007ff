import { offsetFormula } from '../../formula/offsetFormula';
import { toR1C1 } from '../../formula/r1c1';
import { columnOf, bodyArea, type Table } from '../table';
import { intersection, rowCount, type Area } from '../area';
import { isFilled } from '../cells/cell';
import { enter } from '../cells/enter';
import type { Sheet } from '../sheet';

/**
 * A formula that was entered in a column of a table fills the column, as long as nothing else stands
 * there; of several the last one does. Excel does so for people and for the API alike
 * (office-js#2093, #5909, #6745), unless its user has switched it off.
 * @param entered what was entered into.
 * @returns the columns that were filled.
 */
export function fillColumns(sheet: Sheet, entered: Area): Area[] {
  if (!sheet.book.fillsColumns || sheet.protection.on) return [];
  return sheet.tables.flatMap((table) =>
    table.columns.flatMap((_, index) => {
      const filled = fillColumn(table, index, entered);
      return filled ? [filled] : [];
    }),
  );
}

function fillColumn(table: Table, index: number, entered: Area): Area | undefined {
  const { sheet, columns } = table;
  const body = columnOf(bodyArea(table), index);
  const written = intersection(body, entered);
  const source = written && lastFormula(sheet, written);
  if (!source || rowCount(body) === 0) return undefined;
  const first = offsetFormula(source.formula, body.top - source.row, 0);
  if (!isFree(table, index, body, written)) return undefined;
  const calculated = first.slice(1);
  sheet.book.change(
    table,
    'columns',
    columns.map((column, at) => (at === index ? { ...column, calculated } : column)),
  );
  for (let row = body.top; row <= body.bottom; row++) {
    const formula = offsetFormula(first, row - body.top, 0);
    if (sheet.cell(row, body.left)?.formula !== formula) enter(sheet, row, body.left, formula);
  }
  return body;
}

function lastFormula(
  sheet: Sheet,
  { top, bottom, left }: Area,
): { row: number; formula: string } | undefined {
  for (let row = bottom; row >= top; row--) {
    const formula = sheet.cell(row, left)?.formula;
    if (formula !== undefined) return { row, formula };
  }
  return undefined;
}

/** Whether nothing stands in a column but what was entered now, and the formula it had. */
function isFree(table: Table, index: number, body: Area, written: Area): boolean {
  const { sheet, columns } = table;
  const old = columns[index]?.calculated;
  const known = old === undefined ? undefined : toR1C1(`=${old}`, body.top, body.left);
  return [...sheet.cellsIn(body)].every(([row, column, cell]) => {
    if (!isFilled(cell)) return true;
    if (cell.formula === undefined) return false;
    const isNew = row >= written.top && row <= written.bottom;
    return isNew || toR1C1(cell.formula, row, column) === known;
  });
}

/** Gives the empty cells of new rows the formulas of their columns. */
export function fillNewRows(table: Table, rows: Area): void {
  const { top } = bodyArea(table);
  table.columns.forEach(({ calculated }, index) => {
    if (calculated === undefined) return;
    const column = table.area.left + index;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = table.sheet.cell(row, column);
      if (isFilled(cell)) continue;
      enter(table.sheet, row, column, offsetFormula(`=${calculated}`, row - top, 0));
    }
  });
}
