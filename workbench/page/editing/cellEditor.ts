import type { GridView } from '../grid/gridView';
import { cellFont } from '../grid/drawing/cellFont';
import { measureText } from '../grid/drawing/measureText';
import { element } from '../shell/element';
import type { EditSession } from './editSession';

const SCROLLBAR = 18;

/** The text box over the active cell. It has the focus from the first key on. */
export class CellEditor {
  readonly node = element('textarea', {
    class: 'cell-editor',
    rows: 1,
    spellcheck: 'false',
    'aria-label': 'Cellens innehåll',
    hidden: true,
  });

  constructor(
    private readonly session: EditSession,
    private readonly grid: GridView,
  ) {
    this.node.addEventListener('input', () => session.type(this.node.value));
    session.changed.listen(() => this.follow());
    session.workbench.redraw.listen(() => this.place());
    grid.node.addEventListener('scroll', () => this.place());
  }

  /** Takes the focus, with the caret at the end. */
  focus(): void {
    this.node.focus({ preventScroll: true });
    this.node.setSelectionRange(this.node.value.length, this.node.value.length);
  }

  private follow(): void {
    const { edit } = this.session;
    const hadFocus = document.activeElement === this.node;
    this.node.hidden = !edit;
    if (!edit) {
      if (hadFocus) this.grid.node.focus({ preventScroll: true });
      this.node.value = '';
      return;
    }
    if (this.node.value !== edit.text) this.node.value = edit.text;
    this.place();
  }

  private place(): void {
    const { edit, workbench } = this.session;
    if (!edit) return;
    const isSeen = edit.sheet === workbench.sheet;
    const rect = isSeen ? this.grid.rectOf(edit.place) : undefined;
    this.node.classList.toggle('elsewhere', !rect);
    if (!rect) return;
    const frame = this.grid.node.getBoundingClientRect();
    const { row, column } = edit.place;
    const font = cellFont(edit.sheet.styleAt(row, column), workbench.zoom);
    const wanted = measureText(edit.text, font) + 24;
    const { style } = this.node;
    const width = Math.min(Math.max(rect.width + 1, wanted), frame.width - SCROLLBAR);
    // Near the right edge a long text grows to the left instead.
    const left = Math.min(rect.left - frame.left - 1, frame.width - SCROLLBAR - width);
    style.font = font;
    style.left = `${left}px`;
    style.top = `${rect.top - frame.top - 1}px`;
    style.width = `${width}px`;
    style.height = `${rect.height + 1}px`;
    if (this.node.scrollHeight > rect.height + 4) style.height = `${this.node.scrollHeight + 2}px`;
  }
}
