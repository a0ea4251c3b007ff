import type { Workbench } from '../book/workbench';
import { selectCells } from '../book/selectCells';
import { cellName } from '../grid/drawing/drawCell';
import { cursorOn, selectedArea } from '../grid/input/cursor';
import { element } from '../shell/element';
import { showMessage } from '../shell/messages';
import { rangeAt } from '../../host/protocol/rangeSelf';
import { refusalOf } from '../book/refusal';

/** The name box: shows the active cell, and goes to an address, a name or a table. */
export function nameBox(workbench: Workbench, leave: () => void): HTMLInputElement {
  const node = element('input', {
    class: 'name-box',
    type: 'text',
    spellcheck: 'false',
    'aria-label': 'Namnrutan: adress, namn eller tabell att gå till',
  });
  const show = (): void => {
    if (document.activeElement === node) return;
    const cursor = cursorOn(workbench.sheet);
    const { top, left, bottom, right } = selectedArea(cursor);
    const size = `${bottom - top + 1} R × ${right - left + 1} K`;
    const isOne = top === bottom && left === right;
    const isWhole = bottom - top > 1_000_000 || right - left > 10_000;
    node.value = isOne || isWhole ? cellName(cursor.anchor.row, cursor.anchor.column) : size;
  };
  node.addEventListener('focus', () => {
    const { anchor } = cursorOn(workbench.sheet);
    node.value = cellName(anchor.row, anchor.column);
    node.select();
  });
  node.addEventListener('blur', show);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(workbench, node.value.trim());
    if (event.key === 'Enter' || event.key === 'Escape') leave();
  });
  workbench.redraw.listen(show);
  return node;
}

function go(workbench: Workbench, text: string): void {
  const { host, sheet } = workbench;
  const refusal = refusalOf(() => {
    const found = rangeAt(host.book, sheet, text);
    const [area] = found.areas;
    if (area) selectCells(host, found.sheet, area);
  });
  if (refusal !== undefined)
    showMessage(`Det finns ingen cell, tabell eller namn som heter ${text}.`);
}
