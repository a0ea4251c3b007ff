import { lineCount } from '../../language/words/lineCount';
import type { WrittenCell } from '../../report/cell';
import type { ColumnPlan, TableSheetPlan } from '../../workbook/workbookPlan';

/** Points per line of 11-point Calibri. */
const LINE = 15;
/** Excel allows no higher row. */
const MAX_HEIGHT = 409;
/** What the filter button takes of a header, in characters. */
const BUTTON = 3;

/** How high a row must be to show its texts; programs differ in doing it themselves. */
export const rowHeight = (columns: readonly ColumnPlan[], row: readonly WrittenCell[]): number =>
  heightOf(
    columns.map(({ wrap, width }, index) => {
      const value = row[index]?.value;
      return wrap && typeof value === 'string' ? lineCount(value, width) : 1;
    }),
  );

export const headerHeight = ({ columns }: TableSheetPlan): number =>
  heightOf(columns.map(({ header, width }) => lineCount(header, width - BUTTON)));

const heightOf = (lines: readonly number[]): number =>
  Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));
