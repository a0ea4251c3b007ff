import type { Host } from '../../host/host';
import type { Area } from '../../host/model/area';
import type { Cell } from '../../host/model/cells/cell';
import type { Sheet } from '../../host/model/sheet';
import { checkEditable } from '../../host/protocol/rangeSelf';
import { clear } from '../../host/objects/ranges/rangeEdits';

/** Cells of a sheet that were copied or cut. */
export interface CellBlock {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Moves cut cells to where they are pasted: their formulas keep their references,
 * as in Excel.
 */
export function moveCells(host: Host, { sheet, area }: CellBlock, to: Sheet, target: Area): void {
  checkEditable(sheet, [area]);
  checkEditable(to, [target]);
  const [down, across] = [target.top - area.top, target.left - area.left];
  const cells = new Map<string, Cell>();
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    cells.set(`${row + down},${column + across}`, cell);
  }
  // Formats and rules stay behind, so that a table remains one.
  clear({ sheet, areas: [area] }, 'Contents', host);
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      to.putCell(row, column, cells.get(`${row},${column}`));
    }
  }
  host.edits.add({ sheet: to, area: target, changeType: 'RangeEdited', shiftDirection: 'None' });
}
