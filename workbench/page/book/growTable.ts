import { isFilled } from '../../host/model/cells/cell';
import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import { fillNewRows } from '../../host/model/changes/calculatedColumns';
import { hitsTable, resizeTable } from '../../host/model/changes/tableEdits';

/** Typing right below a table adds a row to it, as in Excel. */
export function growTable(sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables.find((other) => endsAbove(other, row, column));
  if (!table || !isFilled(sheet.cell(row, column))) return;
  const area = { ...table.area, bottom: row };
  const isAlone = [...sheet.cellsIn({ ...area, top: row })].every(
    ([, at, cell]) => at === column || !isFilled(cell),
  );
  if (!isAlone || hitsTable(sheet, area, table)) return;
  resizeTable(table, area);
  fillNewRows(table, { ...area, top: row });
}

const endsAbove = ({ area, showTotals }: Table, row: number, column: number): boolean =>
  !showTotals && area.bottom === row - 1 && column >= area.left && column <= area.right;
