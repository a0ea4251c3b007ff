import { button, byId, element } from '../shell/element';
import type { Workbench } from '../book/workbench';
import { setVisibility } from '../../host/services/appRuntimeService';

/** The task pane: the add-in's own page, as it is built, in a frame beside the grid. */
export function showPaneFrame(workbench: Workbench): void {
  const pane = byId('pane');
  const close = button('✕', () => showPane(workbench, false), {
    class: 'quiet',
    'aria-label': 'Stäng panelen',
  });
  const title = element('div', { class: 'pane-title' }, ['Tertial', close]);
  const load = (): void => {
    const frame = element('iframe', { title: 'Tertial', src: '/taskpane.html' });
    pane.replaceChildren(title, frame);
  };
  load();
  workbench.restarted.listen(load);
  workbench.redraw.listen(() => {
    pane.hidden = workbench.host.runtime.state !== 'Visible';
  });
}

/** Shows or hides the pane, as a person does, and notifies the add-in. */
export function showPane(workbench: Workbench, isVisible: boolean): void {
  setVisibility(workbench.host, isVisible ? 'Visible' : 'Background');
  workbench.host.events.flush();
  workbench.changed();
}
