import { button, element } from './element';

type Entry = readonly [label: string, run: () => void];

/** Opens a small menu at a place of the page; Escape, a click beside it or a choice closes it. */
export function openMenu(place: { left: number; top: number }, entries: readonly Entry[]): void {
  const before = document.activeElement;
  const menu = element('div', { class: 'menu', role: 'menu' });
  const close = (): void => {
    menu.remove();
    document.removeEventListener('mousedown', closeOutside, true);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const closeOutside = (event: MouseEvent): void => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  };
  for (const [label, run] of entries) {
    const choose = (): void => {
      close();
      run();
    };
    menu.append(button(label, choose, { role: 'menuitem' }));
  }
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(menu, event.key);
    else return;
    event.preventDefault();
  });
  document.addEventListener('mousedown', closeOutside, true);
  document.body.append(menu);
  menu.style.left = `${Math.min(place.left, innerWidth - menu.offsetWidth - 4)}px`;
  menu.style.top = `${Math.min(place.top, innerHeight - menu.offsetHeight - 4)}px`;
  menu.querySelector('button')?.focus();
}

function step(menu: HTMLElement, key: 'ArrowDown' | 'ArrowUp'): void {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = (at + (key === 'ArrowDown' ? 1 : -1) + items.length) % items.length;
  items[next]?.focus();
}
