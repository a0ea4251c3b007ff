import { shownValue } from '../../host/model/cells/cell';
import type { Workbench } from '../book/workbench';
import { typeInto } from '../book/typeInto';
import { cursorOn } from '../grid/input/cursor';
import type { GridView } from '../grid/gridView';
import { button, element } from '../shell/element';
import { showMessage } from '../shell/messages';
import { choicesAt } from './choices';

/** The drop-down of the active cell: an arrow beside it, and a list below. */
export class ChoiceList {
  readonly arrow = button('▾', () => this.open(), {
    class: 'choice-arrow',
    tabindex: -1,
    'aria-label': 'Visa vad som kan väljas (Alt+nedpil)',
    hidden: true,
  });
  readonly list = element('div', {
    class: 'choice-list',
    role: 'listbox',
    'aria-label': 'Välj värde',
    hidden: true,
  });

  constructor(
    private readonly workbench: Workbench,
    private readonly grid: GridView,
  ) {
    workbench.redraw.listen(() => this.follow());
    grid.node.addEventListener('scroll', () => this.follow());
    this.list.addEventListener('keydown', (event) => this.pressed(event));
    this.list.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.list.contains(event.relatedTarget)))
        this.list.hidden = true;
    });
  }

  /** Opens the list. False when the cell has none. */
  open(): boolean {
    const { sheet } = this.workbench;
    const { row, column } = cursorOn(sheet).anchor;
    const choices = choicesAt(sheet, row, column);
    // The cell may just have become active, and not be drawn yet.
    this.grid.draw();
    const rect = choices && this.grid.rectOf({ row, column });
    if (!choices || !rect) return false;
    const now = String(shownValue(sheet.cell(row, column)?.value));
    const options = choices.map((choice) =>
      button(choice, () => this.choose(choice), {
        role: 'option',
        tabindex: -1,
        'aria-selected': String(choice === now),
      }),
    );
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    const frame = this.grid.node.getBoundingClientRect();
    this.list.style.left = `${rect.left - frame.left}px`;
    this.list.style.minWidth = `${rect.width}px`;
    const below = rect.bottom - frame.top;
    const fits = below + this.list.offsetHeight < frame.height;
    this.list.style.top = `${fits ? below : Math.max(0, rect.top - frame.top - this.list.offsetHeight)}px`;
    (options.find((option) => option.textContent === now) ?? options[0])?.focus();
    return true;
  }

  private choose(choice: string): void {
    const { sheet, host } = this.workbench;
    const { row, column } = cursorOn(sheet).anchor;
    // The apostrophe keeps a choice such as 1,5 the text that the rule offers.
    const isNumber = typeof sheet.cell(row, column)?.value === 'number';
    const text = isNumber ? choice : `'${choice}`;
    const refusal = typeInto(host, sheet, row, column, text, !host.faults.silentChoices);
    if (refusal !== undefined) showMessage(refusal, 'fault');
    this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.grid.node.focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll('button')];
    const at = options.findIndex((option) => option === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) options[Math.min(options.length - 1, Math.max(0, at + step))]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else return;
    event.preventDefault();
  }

  /** The arrow stands beside the active cell as long as it has a list. */
  private follow(): void {
    const { sheet } = this.workbench;
    const { row, column } = cursorOn(sheet).anchor;
    const rect = choicesAt(sheet, row, column) && this.grid.rectOf({ row, column });
    this.arrow.hidden = !rect;
    if (!rect) return;
    const frame = this.grid.node.getBoundingClientRect();
    this.arrow.style.left = `${rect.right - frame.left + 1}px`;
    this.arrow.style.top = `${rect.bottom - frame.top - 20}px`;
  }
}
