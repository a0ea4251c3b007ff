import type { Workbench } from '../book/workbench';
import { button } from './element';

/** Light or dark as the computer is set, until the person chooses. The pane follows. */
export function themeButton(workbench: Workbench): HTMLButtonElement {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const node = button('', () => show(!workbench.dark), { class: 'quiet theme' });
  const show = (isDark: boolean): void => {
    const hasChanged = workbench.dark !== isDark;
    workbench.dark = isDark;
    document.documentElement.classList.toggle('dark', isDark);
    node.textContent = isDark ? 'Ljust' : 'Mörkt';
    node.title = isDark ? 'Byt till ljust tema' : 'Byt till mörkt tema';
    if (hasChanged) workbench.restart();
  };
  system.addEventListener('change', ({ matches }) => show(matches));
  show(system.matches);
  return node;
}
