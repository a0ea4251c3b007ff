import { absoluteAddress } from './address';
import { columnCount, rowCount, singleCell, type Area } from './area';
import { isFilled } from './cells/cell';
import type { ChartSeries } from './chart';
import type { Sheet } from './sheet';

/** Whether the first row or column of a source holds labels: text, or nothing in the corner. */
function hasLabels(sheet: Sheet, line: Area): boolean {
  const cells = [...sheet.cellsIn(line)].filter(([, , cell]) => isFilled(cell));
  return cells.length > 0 && cells.every(([, , cell]) => typeof cell.value === 'string');
}

/**
 * The series of a chart over an area, as Excel makes them: the longer side are the categories
 * unless told otherwise; a first row or column of text are the labels.
 */
export function seriesOf(sheet: Sheet, area: Area, by: string): ChartSeries[] {
  const inColumns = by === 'Columns' || (by !== 'Rows' && rowCount(area) >= columnCount(area));
  const firstRow = { ...area, bottom: area.top };
  const firstColumn = { ...area, right: area.left };
  const headed = hasLabels(sheet, { ...firstRow, left: Math.min(area.left + 1, area.right) });
  const labelled =
    columnCount(area) > 1 && hasLabels(sheet, { ...firstColumn, top: area.top + (headed ? 1 : 0) });
  const body = { ...area, top: area.top + (headed ? 1 : 0), left: area.left + (labelled ? 1 : 0) };
  const address = (part: Area): string => `=${absoluteAddress(sheet.name, part)}`;
  const make = (values: Area, name: Area | undefined, labels: Area | undefined): ChartSeries => ({
    id: sheet.book.newId(),
    values: address(values),
    name: name ? address(name) : '',
    categories: labels ? address(labels) : '',
    props: {},
  });
  if (inColumns) {
    return range(body.left, body.right).map((column) =>
      make(
        { ...body, left: column, right: column },
        headed ? singleCell(area.top, column) : undefined,
        labelled ? { ...body, left: area.left, right: area.left } : undefined,
      ),
    );
  }
  return range(body.top, body.bottom).map((row) =>
    make(
      { ...body, top: row, bottom: row },
      labelled ? singleCell(row, area.left) : undefined,
      headed ? { ...body, top: area.top, bottom: area.top } : undefined,
    ),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
