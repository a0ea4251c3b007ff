import type { PagePlan } from './sheetPlan';
import type { SheetRows } from './sheetRows';

/** What A4 holds between its margins, in points. */
const PRINTABLE = {
  portrait: { width: 523, height: 726 },
  landscape: { width: 770, height: 480 },
} as const;
/** Programs differ a little in how high they make a line and how wide a column. */
const SAFETY = 0.96;
/** A row that no height was worked out for. */
const USUAL_ROW = 16.5;

/** Points of a column that is so many characters wide in the usual font of a workbook. */
const columnPoints = (width: number): number => 5.25 * width + 3.75;

/**
 * After which rows a new page begins. A heading is never left behind by what it is above, and a
 * chart stays on the page of its data.
 */
export function pageBreaks(
  sheet: SheetRows,
  orientation: PagePlan['orientation'],
  titleRows: PagePlan['titleRows'],
): number[] {
  const { width, height } = PRINTABLE[orientation];
  const seen = sheet.columns.filter(({ hidden = false }) => !hidden);
  const wanted = seen.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const capacity = (height / Math.min(1, width / wanted)) * SAFETY;
  const heightOf = (row: number) => sheet.rows[row - 1]?.height ?? USUAL_ROW;
  let repeated = 0;
  for (let row = titleRows.first; row <= titleRows.last; row++) repeated += heightOf(row);

  const breaks: number[] = [];
  let used = 0;
  for (const { first, last } of blocksOf(sheet)) {
    let needed = 0;
    for (let row = first; row <= last; row++) needed += heightOf(row);
    if (used > 0 && (used + needed > capacity || sheet.beginsPage(first))) {
      breaks.push(first - 1);
      used = first > titleRows.last ? repeated : 0;
    }
    used += needed;
  }
  return breaks;
}

/** Rows that must stand on one page. */
function blocksOf(sheet: SheetRows): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  let first = 1;
  for (let row = 1; row <= sheet.rows.length; row++) {
    if (sheet.staysWithNext(row) && row < sheet.rows.length) continue;
    blocks.push({ first, last: row });
    first = row + 1;
  }
  return blocks;
}
