import { showSheet } from '../book/selectCells';
import type { Workbench } from '../book/workbench';
import type { Sheet } from '../../host/model/sheet';
import { byId, element } from '../shell/element';

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The tabs of the sheets below the grid. */
export function showSheetTabs(workbench: Workbench): void {
  const list = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': 'Blad' });
  byId('sheet-row').append(list);
  list.addEventListener('keydown', (event) => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sheets = visibleSheets(workbench);
    const next = sheets[sheets.indexOf(workbench.sheet) + step];
    if (next) showSheet(workbench.host, next);
  });
  // A vertical mouse wheel scrolls the tabs too.
  list.addEventListener('wheel', ({ deltaX, deltaY }) => (list.scrollLeft += deltaX || deltaY), {
    passive: true,
  });
  let drawn = '';
  const draw = (): void => {
    const sheets = visibleSheets(workbench);
    const { sheet } = workbench;
    const key = JSON.stringify([
      sheet.id,
      sheets.map(({ id, name, tabColor }) => [id, name, tabColor]),
    ]);
    if (key === drawn) return;
    drawn = key;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...sheets.map((each) => tab(workbench, each)));
    const selected = list.querySelector<HTMLElement>('[aria-selected="true"]');
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) selected?.focus();
  };
  workbench.redraw.listen(draw);
  draw();
}

const visibleSheets = (workbench: Workbench): Sheet[] =>
  workbench.host.book.sheets.filter(({ visibility }) => visibility === 'Visible');

function tab(workbench: Workbench, sheet: Sheet): HTMLElement {
  const isActive = sheet === workbench.sheet;
  const node = element(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'sheet-tab',
      'aria-selected': String(isActive),
      tabindex: isActive ? 0 : -1,
    },
    [sheet.name],
  );
  if (sheet.tabColor !== '') node.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
  node.addEventListener('click', () => showSheet(workbench.host, sheet));
  return node;
}
