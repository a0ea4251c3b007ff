import { element } from '../../shell/element';
import { columnName } from '../../../host/model/address';
import type { Scene } from './scene';
import { selectedArea } from '../input/cursor';
import type { Window } from '../window';

/** Draws the column letters. */
export function drawColumnHeaders(scene: Scene, window: Window): HTMLElement {
  const { headWidth, headHeight, columns, frozenColumns } = scene.layout;
  const node = element('div', { role: 'row', class: 'row heads' });
  node.style.cssText = `top:0;height:${headHeight}px;`;
  const corner = element('div', { class: 'row-head corner', 'data-corner': true });
  corner.style.width = `${headWidth}px`;
  const gap = element('div', { class: 'gap' });
  gap.style.width = `${columns.start(window.left) - columns.start(frozenColumns)}px`;
  const frozen = heads(scene, 0, frozenColumns - 1);
  frozen.forEach((head, index) => {
    head.classList.add('frozen-column');
    head.style.left = `${headWidth + columns.start(index)}px`;
  });
  node.append(corner, ...frozen, gap, ...heads(scene, window.left, window.right));
  return node;
}

function heads({ layout, cursor }: Scene, from: number, to: number): HTMLElement[] {
  const area = selectedArea(cursor);
  const drawn: HTMLElement[] = [];
  for (let column = from; column <= to; column++) {
    const isIn = column >= area.left && column <= area.right;
    const head = element(
      'div',
      {
        role: 'columnheader',
        class: isIn ? 'column-head in' : 'column-head',
        'aria-colindex': column + 1,
        'data-column-head': column,
      },
      [columnName(column)],
    );
    head.style.width = `${layout.columns.size(column)}px`;
    if (layout.columns.size(column) === 0) head.hidden = true;
    drawn.push(head);
  }
  return drawn;
}
