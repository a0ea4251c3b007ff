import { NEGATIVE_COLOUR } from '../../sheets/plan/styles';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import type { Extent } from './extent';
import { columnPoints } from './newSheet';
import { paintChart } from './paintChart';
import { paintNames } from './paintNames';
import { paintPage } from './paintPage';
import { joinedRanges } from './styleRuns';

/**
 * Gives a sheet everything that is not in its cells: sizes, names, charts, page; all but its view. Done when all
 * sheets have their cells, so that none of it has to be restored when one of them fails.
 */
export function paintFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columns.forEach(({ width, hidden = false }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = columnPoints(width);
    column.columnHidden = hidden;
  });
  for (const [height, addresses] of heightsOf(plan)) {
    for (const address of addresses) sheet.getRanges(address).format.rowHeight = height;
  }
  paintNames(sheet, plan);
  for (const chart of plan.charts) paintChart(sheet, chart);
  paintPage(sheet, plan.page);
}

/** What a sheet shows in its window. Excel refuses it while another workbook has the focus. */
export function paintView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** Whether a sheet showed that already when it was measured. */
export const hasView = (extent: Extent | null, plan: SheetPlan): boolean =>
  extent?.view?.showsGridlines === false && extent.view.frozenRows === plan.frozenRows;

/** Numbers below zero are set apart. What is added last comes first. */
export function paintRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range } of [...plan.conditionalFormats].reverse()) {
    const format = sheet.getRange(range).conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = `#${NEGATIVE_COLOUR}`;
    format.cellValue.rule = { formula1: '0', operator: 'LessThan' };
  }
}

/** Rows of one height, together; those without a height are left to Excel. */
function heightsOf({ rows }: SheetPlan): [height: number, addresses: string[]][] {
  const ranges = new Map<number, string[]>();
  let first = 0;
  rows.forEach(({ height }, row) => {
    if (rows[row + 1]?.height === height) return;
    if (height !== null) {
      const known = ranges.get(height) ?? [];
      known.push(`${first + 1}:${row + 1}`);
      ranges.set(height, known);
    }
    first = row + 1;
  });
  return [...ranges].map(([height, known]) => [height, joinedRanges(known)]);
}
