import { element } from '../shell/element';

/** A tab of the ribbon and its content. */
export interface RibbonTab {
  readonly label: string;
  readonly content: HTMLElement;
}

/** Shows tabs, the first one selected. */
export function ribbonTabs(tabs: readonly RibbonTab[]): HTMLElement {
  const list = element('div', {
    class: 'ribbon-tabs',
    role: 'tablist',
    'aria-label': 'Menyfliksområdet',
  });
  const panels = element('div', { class: 'ribbon-panels' });
  const buttons = tabs.map(({ label }, index) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `ribbon-tab-${index}`,
        'aria-controls': `ribbon-panel-${index}`,
      },
      [label],
    ),
  );
  const choose = (chosen: number): void => {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    [...panels.children].forEach(
      (panel, index) => ((panel as HTMLElement).hidden = index !== chosen),
    );
  };
  tabs.forEach(({ content }, index) => {
    content.id = `ribbon-panel-${index}`;
    content.classList.add('ribbon-panel');
    content.setAttribute('role', 'tabpanel');
    content.setAttribute('aria-labelledby', `ribbon-tab-${index}`);
    panels.append(content);
  });
  buttons.forEach((button, index) => button.addEventListener('click', () => choose(index)));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = (at + step + buttons.length) % buttons.length;
    choose(next);
    buttons[next]?.focus();
  });
  list.append(...buttons);
  choose(0);
  const node = element('div', {}, [list, panels]);
  return node;
}

/** A group of buttons with its name below. */
export const ribbonGroup = (label: string, content: readonly Node[]): HTMLElement =>
  element('div', { class: 'ribbon-group', role: 'group', 'aria-label': label }, [
    element('div', { class: 'ribbon-content' }, content),
    element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, [label]),
  ]);
