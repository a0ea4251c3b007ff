import type { Start } from './book/readStart';
import type { Workbench } from './book/workbench';
import { showCharts } from './charts/showCharts';
import { conditionalStyles } from './conditional/conditionalStyles';
import { CellEditor } from './editing/cellEditor';
import { EditSession } from './editing/editSession';
import { formulaBar } from './editing/formulaBar';
import { FormulaHelp } from './editing/formulaHelp';
import { nameBox } from './editing/nameBox';
import { faultsTab } from './faults/faultsTab';
import { GridControl } from './grid/input/gridControl';
import { GridView } from './grid/gridView';
import { showCellHints } from './marks/cellHint';
import { ChoiceList } from './marks/choiceList';
import { commentedCells } from './marks/commentAt';
import { followLink } from './marks/followLink';
import { showPaneFrame } from './pane/paneFrame';
import { addinTab, brokenTab } from './ribbon/addinTab';
import { benchTab } from './ribbon/benchTab';
import type { Manifest } from './ribbon/manifest';
import { ribbonTabs } from './ribbon/ribbonTabs';
import { byId, element } from './shell/element';
import { runShortcut } from './shell/shortcuts';
import { themeButton } from './shell/theme';
import { showSheetTabs } from './tabs/sheetTabs';
import { statusRow } from './tabs/statusRow';

/** Puts the parts of the page together around a workbook. */
export function showWorkbench(
  workbench: Workbench,
  start: Start,
  manifest: Manifest | { readonly reason: string },
): void {
  const theme = themeButton(workbench);
  const grid = showGrid(workbench);
  const addin = 'reason' in manifest ? brokenTab(manifest.reason) : addinTab(workbench, manifest);
  const tabs = [addin, benchTab(workbench, start), faultsTab(workbench)];
  byId('ribbon').append(ribbonTabs(tabs), theme);
  showSheetTabs(workbench);
  byId('sheet-row').append(statusRow(workbench));
  workbench.redraw.fire();
  performance.mark('first-grid');
  grid.node.focus({ preventScroll: true });
  showPaneFrame(workbench);
  window.addEventListener('beforeunload', (event) => {
    const { host } = workbench;
    // The browser asks, and says nothing of the answer.
    if (host.book.isDirty || host.runtime.asksBeforeClosing) event.preventDefault();
  });
}

function showGrid(workbench: Workbench): GridView {
  const grid = new GridView(workbench, () => ({
    conditional: conditionalStyles(workbench.host, workbench.sheet),
    hasComment: commentedCells(workbench.sheet),
  }));
  const session = new EditSession(workbench);
  const editor = new CellEditor(session, grid);
  const bar = formulaBar(workbench, session);
  const help = new FormulaHelp(session, [editor.node, bar]);
  const choices = new ChoiceList(workbench, grid);
  const control = new GridControl(workbench, grid, session, editor, {
    shortcut: (event) => runShortcut(workbench, event),
    click: ({ row, column }) => {
      const link = workbench.sheet.cell(row, column)?.hyperlink;
      if (link) followLink(workbench, link);
    },
    openChoices: () => choices.open(),
  });
  control.listenTo(bar);
  const mark = element('span', { class: 'fx', 'aria-hidden': 'true' }, ['fx']);
  const box = nameBox(workbench, () => grid.node.focus({ preventScroll: true }));
  byId('formula-row').append(box, mark, bar);
  showCharts(workbench, grid);
  const hints = showCellHints(workbench, grid);
  byId('grid-frame').replaceChildren(grid.node, editor.node, choices.arrow, choices.list, hints);
  document.body.append(help.node);
  commitOutside(session, [grid.node, editor.node, bar, help.node]);
  return grid;
}

/** A press anywhere else on the page ends editing first, as in Excel. */
function commitOutside(session: EditSession, inside: readonly Node[]): void {
  document.addEventListener(
    'mousedown',
    ({ target }) => {
      const isInside = target instanceof Node && inside.some((node) => node.contains(target));
      if (!isInside) session.commit();
    },
    true,
  );
}
