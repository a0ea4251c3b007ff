import type { Workbench } from '../book/workbench';
import { cursorOn, type Place } from '../grid/input/cursor';
import type { GridView } from '../grid/gridView';
import { cellId } from '../grid/drawing/scene';
import { element } from '../shell/element';
import { wordsAbout } from './commentAt';

const ID = 'cell-hint';

/** Shows comments, notes and hints beside the cell under the mouse, or else beside the active one. */
export function showCellHints(workbench: Workbench, grid: GridView): HTMLElement {
  const node = element('div', { id: ID, class: 'cell-hint', role: 'tooltip', hidden: true });
  let hovered: Place | undefined;
  const show = (): void => {
    const { sheet } = workbench;
    const active = cursorOn(sheet).anchor;
    const own = wordsAbout(sheet, active.row, active.column);
    const over = hovered ? wordsAbout(sheet, hovered.row, hovered.column) : [];
    const place = over.length > 0 && hovered ? hovered : active;
    const words = over.length > 0 ? over : own;
    const rect = words.length > 0 ? grid.rectOf(place) : undefined;
    node.hidden = !rect;
    document
      .getElementById(cellId(active.row, active.column))
      ?.setAttribute('aria-describedby', ID);
    if (!rect) return;
    node.replaceChildren(...words.map((text) => element('p', {}, [text])));
    const frame = grid.node.getBoundingClientRect();
    const isRight = rect.right + node.offsetWidth + 8 < frame.right;
    node.style.left = `${isRight ? rect.right - frame.left + 8 : Math.max(0, rect.left - frame.left - node.offsetWidth - 8)}px`;
    node.style.top = `${Math.max(0, rect.top - frame.top)}px`;
  };
  grid.node.addEventListener('mouseover', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.commented') : null;
    const next = cell
      ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
      : undefined;
    if (next?.row === hovered?.row && next?.column === hovered?.column) return;
    hovered = next;
    show();
  });
  grid.node.addEventListener('scroll', show);
  workbench.redraw.listen(show);
  return node;
}
