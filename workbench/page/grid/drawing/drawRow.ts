import { element } from '../../shell/element';
import { holds, type Area } from '../../../host/model/area';
import { drawCell } from './drawCell';
import type { Scene } from './scene';
import { selectedArea } from '../input/cursor';
import type { Window } from '../window';

/** Draws a row: its number, its frozen cells, and the cells in the window. */
export function drawRow(scene: Scene, row: number, window: Window): HTMLElement {
  const { layout } = scene;
  const { rows, columns, frozenColumns, headWidth, headHeight, sheet } = layout;
  const merges = sheet.merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  const node = element('div', { role: 'row', class: 'row', 'aria-rowindex': row + 1 });
  node.style.cssText = `top:${headHeight + rows.start(row)}px;height:${rows.size(row)}px;`;
  if (headWidth > 0) node.append(rowHead(scene, row));
  const frozen = drawCells(scene, row, 0, frozenColumns - 1, merges);
  frozen.forEach((cell) => {
    const column = Number(cell.dataset.column);
    cell.classList.add('frozen-column');
    if (column === frozenColumns - 1) cell.classList.add('last-frozen');
    cell.style.left = `${headWidth + columns.start(column)}px`;
    // An overflowing text lies over the cells to its right.
    cell.style.zIndex = String(2 + frozenColumns - column);
  });
  const gap = element('div', { class: 'gap' });
  gap.style.width = `${columns.start(window.left) - columns.start(frozenColumns)}px`;
  node.append(...frozen, gap, ...drawCells(scene, row, window.left, window.right, merges));
  return node;
}

function rowHead({ layout, cursor }: Scene, row: number): HTMLElement {
  const area = selectedArea(cursor);
  const isIn = row >= area.top && row <= area.bottom;
  const head = element(
    'div',
    { role: 'rowheader', class: isIn ? 'row-head in' : 'row-head', 'data-row-head': row },
    [String(row + 1)],
  );
  head.style.width = `${layout.headWidth}px`;
  return head;
}

function drawCells(
  scene: Scene,
  row: number,
  from: number,
  to: number,
  merges: readonly Area[],
): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  let reach = -1;
  for (let column = from; column <= to; column++) {
    if (scene.layout.columns.size(column) === 0) continue;
    const merge = merges.find((area) => holds(area, row, column));
    const isMaster = merge?.top === row && merge.left === column;
    if (merge && !isMaster) {
      drawn.push(coveredCell(scene, column));
      continue;
    }
    const cell = drawCell(scene, row, column, merge, reach > column);
    reach = Math.max(reach, cell.last);
    drawn.push(merge ? held(scene, column, cell.node) : cell.node);
  }
  return drawn;
}

/** A merged cell is larger than its place in the row: it is placed in a container of its column's width. */
function held(scene: Scene, column: number, master: HTMLElement): HTMLElement {
  const holder = coveredCell(scene, column);
  holder.classList.add('holder');
  holder.append(master);
  return holder;
}

function coveredCell({ layout }: Scene, column: number): HTMLElement {
  const node = element('div', { class: 'covered', 'data-column': column });
  node.style.width = `${layout.columns.size(column)}px`;
  return node;
}
