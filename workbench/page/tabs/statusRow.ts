import type { Workbench } from '../book/workbench';
import { cursorOn, selectedArea } from '../grid/input/cursor';
import { followLink, linkTarget } from '../marks/followLink';
import { button, element } from '../shell/element';
import { shownText } from '../swedish/shownText';

const ZOOMS = [50, 75, 90, 100, 125, 150, 200];

/** Beside the tabs: the link of the active cell, the sum of what is selected, and the zoom. */
export function statusRow(workbench: Workbench): HTMLElement {
  const link = button('', () => {
    const { anchor } = cursorOn(workbench.sheet);
    const found = workbench.sheet.cell(anchor.row, anchor.column)?.hyperlink;
    if (found) followLink(workbench, found);
  });
  link.className = 'link';
  const sums = element('span', { class: 'sums' });
  const zoom = element(
    'select',
    { 'aria-label': 'Zoom' },
    ZOOMS.map((each) => element('option', { value: each }, [`${each} %`])),
  );
  zoom.value = '100';
  zoom.addEventListener('change', () => {
    workbench.zoom = Number(zoom.value) / 100;
    workbench.changed();
  });
  workbench.redraw.listen(() => {
    const { anchor } = cursorOn(workbench.sheet);
    const found = workbench.sheet.cell(anchor.row, anchor.column)?.hyperlink;
    link.hidden = !found;
    link.textContent = found ? `Följ länken till ${linkTarget(found)}` : '';
    sums.textContent = sumsOf(workbench);
  });
  return element('div', { class: 'status-row' }, [link, sums, zoom]);
}

/** Count, mean and sum of the numbers that are selected, as Excel's status bar has them. */
function sumsOf({ sheet }: Workbench): string {
  const numbers: number[] = [];
  for (const [, , { value }] of sheet.cellsIn(selectedArea(cursorOn(sheet)))) {
    if (typeof value === 'number') numbers.push(value);
  }
  if (numbers.length < 2) return '';
  const sum = numbers.reduce((total, value) => total + value, 0);
  const shown = (value: number): string => shownText(Number(value.toPrecision(12)));
  return `Medel: ${shown(sum / numbers.length)}   Antal: ${numbers.length}   Summa: ${shown(sum)}`;
}
