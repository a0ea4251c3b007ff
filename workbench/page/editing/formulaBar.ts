import type { Workbench } from '../book/workbench';
import { cursorOn } from '../grid/input/cursor';
import { element } from '../shell/element';
import type { EditSession } from './editSession';

/** The formula bar: the active cell's content in full, and a second place to type in. */
export function formulaBar(workbench: Workbench, session: EditSession): HTMLTextAreaElement {
  const node = element('textarea', {
    class: 'formula-bar',
    rows: 1,
    spellcheck: 'false',
    'aria-label': 'Formelfältet',
  });
  const show = (): void => {
    const { anchor } = cursorOn(workbench.sheet);
    const text = session.edit?.text ?? session.textAt(anchor);
    if (node.value !== text) node.value = text;
  };
  node.addEventListener('focus', () => {
    if (!session.edit) session.begin('edit');
  });
  node.addEventListener('input', () => session.type(node.value));
  session.changed.listen(show);
  workbench.redraw.listen(show);
  return node;
}
