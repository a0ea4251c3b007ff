import type { Workbench } from '../book/workbench';
import { showPane } from '../pane/paneFrame';
import { element } from '../shell/element';
import type { Manifest, RibbonButton } from './manifest';
import { ribbonGroup, type RibbonTab } from './ribbonTabs';

/** The add-in's own tab, as its manifest describes it. */
export function addinTab(workbench: Workbench, manifest: Manifest): RibbonTab {
  const groups = manifest.groups.map(({ label, buttons }) =>
    ribbonGroup(
      label,
      buttons.map((each) => addinButton(workbench, each)),
    ),
  );
  return { label: manifest.tab, content: element('div', {}, groups) };
}

/** The content of the tab when the manifest can't be read. */
export const brokenTab = (reason: string): RibbonTab => ({
  label: 'Tertial',
  content: element('div', {}, [element('p', { class: 'ribbon-fault', role: 'alert' }, [reason])]),
});

function addinButton(workbench: Workbench, button: RibbonButton): HTMLElement {
  const { id, label, description, icon } = button;
  const node = element(
    'button',
    { type: 'button', class: 'ribbon-button', title: description, 'aria-description': description },
    [element('img', { src: `/${icon}`, alt: '', width: 32, height: 32 }), label],
  );
  node.addEventListener('click', () => press(workbench, button));
  workbench.redraw.listen(() => {
    const { enabled = true, visible = true } = workbench.host.runtime.ribbon.get(id) ?? {};
    node.disabled = !enabled;
    node.hidden = !visible;
  });
  return node;
}

function press(workbench: Workbench, { id, action }: RibbonButton): void {
  if (action.kind === 'pane') showPane(workbench, true);
  else workbench.connection?.pressButton(id, action.name);
}
