import { quotedSheet } from '../sheets/cellReference';
import { NEGATIVE_COLOUR } from '../sheets/styles';
import type { PlannedCell, SheetPlan } from '../sheets/sheetPlan';
import { asWritten } from './asWritten';
import { columnPoints } from './newSheet';
import { paintChart } from './paintChart';
import { paintNames } from './paintNames';
import { paintPage } from './paintPage';
import { paintStyles } from './paintStyles';

/** Draws a plan on a sheet, in blocks; carried out at the next sync. */
export function paintSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const all = sheet.getRange();
  all.clear();
  all.conditionalFormats.clearAll();
  sheet.showGridlines = false;
  paintCells(sheet, plan);
  paintStyles(sheet, plan);
  plan.columns.forEach(({ width, hidden = false }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = columnPoints(width);
    column.columnHidden = hidden;
  });
  for (const { first, count, height } of heightsOf(plan)) {
    sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow().format.rowHeight = height;
  }
  // What is added last comes first.
  for (const { range } of [...plan.conditionalFormats].reverse()) {
    const format = sheet.getRange(range).conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = `#${NEGATIVE_COLOUR}`;
    format.cellValue.rule = { formula1: '0', operator: 'LessThan' };
  }
  sheet.freezePanes.freezeRows(plan.frozenRows);
  paintNames(sheet, plan);
  for (const chart of plan.charts) paintChart(sheet, chart);
  paintPage(sheet, plan.page);
}

/** Number formats go first: they decide how what is written is taken. Links go before looks. */
function paintCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = Math.max(...plan.rows.map(({ cells }) => cells.length));
  const matrix = <T>(of: (cell: PlannedCell | null) => T): T[][] =>
    plan.rows.map(({ cells }) => Array.from({ length: width }, (_, at) => of(cells[at] ?? null)));
  const block = sheet.getRangeByIndexes(0, 0, plan.rows.length, width);
  block.numberFormat = matrix((cell) => cell?.format ?? 'General');
  block.formulas = matrix((cell) => {
    if (!cell) return '';
    return cell.formula === null ? asWritten(cell.value) : `=${cell.formula}`;
  });
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
        documentReference: `${quotedSheet(cell.link.sheet)}!${cell.link.address}`,
        textToDisplay: String(cell.value),
      };
    }),
  );
}

/** Rows of one height after each other, together; those without a height are left to Excel. */
function heightsOf({ rows }: SheetPlan): { first: number; count: number; height: number }[] {
  const runs: { first: number; count: number; height: number }[] = [];
  rows.forEach(({ height }, row) => {
    if (height === null) return;
    const last = runs.at(-1);
    if (last && last.height === height && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, height });
  });
  return runs;
}
