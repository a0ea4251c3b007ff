import { selectCells, showSheet } from '../../book/selectCells';
import type { Workbench } from '../../book/workbench';
import { clearSelected, listenToClipboard } from '../../clipboard/gridClipboard';
import type { CellEditor } from '../../editing/cellEditor';
import type { EditSession } from '../../editing/editSession';
import { insertAddress } from '../../editing/insertAddress';
import { openRowMenu } from '../../shell/rowMenu';
import { cursorOn, rememberCursor, selectedArea, type Cursor, type Place } from './cursor';
import { cellName } from '../drawing/drawCell';
import { cursorAfter } from './gridKeys';
import { listenToMouse } from './gridMouse';
import type { GridView } from '../gridView';
import { masterOf } from './moves';

/** What the page does for the grid beyond typing and moving. */
export interface GridServices {
  /** Runs the page's command for a key (save, undo …); whether there was one. */
  shortcut(event: KeyboardEvent): boolean;
  /** A click on a cell: follows its link, opens nothing otherwise. */
  click(place: Place): void;
  openChoices(): boolean;
}

/** The grid as an input device: mouse, keys and clipboard become selections and edits. */
export class GridControl {
  constructor(
    private readonly workbench: Workbench,
    private readonly grid: GridView,
    private readonly session: EditSession,
    private readonly editor: CellEditor,
    private readonly services: GridServices,
  ) {
    listenToMouse(grid.node, {
      select: (cursor) => this.pick(cursor),
      cursor: () => cursorOn(workbench.sheet),
      edit: () => this.begin('edit'),
      click: (place) => services.click(place),
      point: (place) => this.point(place),
      menu: (event) => openRowMenu(workbench, event),
    });
    listenToClipboard(workbench, grid.node);
    grid.node.addEventListener('keydown', (event) => this.pressed(event));
    this.listenTo(editor.node);
  }

  /** Handles the keys that end editing, in the cell or in the formula bar. */
  listenTo(input: HTMLTextAreaElement): void {
    input.addEventListener('keydown', (event) => this.pressedWhileTyping(event, input));
  }

  /** Selects cells, and remembers from which corner. */
  select(cursor: Cursor): void {
    const { sheet, host } = this.workbench;
    rememberCursor(sheet, cursor);
    selectCells(host, sheet, selectedArea(cursor));
  }

  /** Moves the cursor after a cell was edited. */
  private leave(event: KeyboardEvent): void {
    const { sheet } = this.workbench;
    const next = cursorAfter(sheet, cursorOn(sheet), event, 1);
    if (next) this.select(next);
    this.grid.node.focus({ preventScroll: true });
  }

  /** A selection by mouse; what is being typed goes into its cell first. */
  private pick(cursor: Cursor): void {
    if (!this.session.commit()) return;
    const { sheet } = this.workbench;
    const isOne = cursor.anchor === cursor.corner;
    const anchor = masterOf(sheet, cursor.anchor);
    this.select(isOne ? { anchor, corner: anchor } : { ...cursor, anchor });
    this.grid.node.focus({ preventScroll: true });
  }

  private begin(mode: 'enter' | 'edit', text?: string): void {
    this.session.begin(mode, text);
    this.editor.focus();
  }

  /** While a formula is edited, a click on a cell inserts its address. */
  private point(place: Place): boolean {
    const { edit, workbench } = this.session;
    if (!edit || edit.sheet !== workbench.sheet) return false;
    const input = document.activeElement;
    if (!(input instanceof HTMLTextAreaElement)) return false;
    const address = cellName(place.row, place.column);
    const pointed = insertAddress(edit.text, input.selectionStart, address);
    if (!pointed) return false;
    this.session.type(pointed.text);
    input.setSelectionRange(pointed.caret, pointed.caret);
    return true;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.target !== this.grid.node) return;
    const { sheet } = this.workbench;
    const next = cursorAfter(sheet, cursorOn(sheet), event, this.rowsOnPage());
    if (event.altKey && event.key === 'ArrowDown' && this.services.openChoices()) {
      event.preventDefault();
    } else if (this.turnsSheet(event) || this.services.shortcut(event)) event.preventDefault();
    else if (next) {
      event.preventDefault();
      this.select(next);
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.begin('edit');
    } else if (event.key === 'Delete') clearSelected(this.workbench);
    else if (event.key === 'Backspace') this.begin('enter', '');
    else if (isTyped(event)) this.begin('enter', '');
  }

  /** Ctrl+PageDown and Ctrl+PageUp lead to the next sheets. */
  private turnsSheet({ ctrlKey, key }: KeyboardEvent): boolean {
    const step = { PageDown: 1, PageUp: -1 }[key];
    if (!ctrlKey || step === undefined) return false;
    const { host, sheet } = this.workbench;
    const sheets = host.book.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = sheets[sheets.indexOf(sheet) + step];
    if (next) showSheet(host, next);
    return true;
  }

  private pressedWhileTyping(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    const { edit } = this.session;
    if (!edit || event.isComposing || event.defaultPrevented) return;
    const isArrow = event.key.startsWith('Arrow');
    if (event.key === 'Escape') {
      this.session.end();
      this.grid.node.focus({ preventScroll: true });
    } else if (event.key === 'F2') edit.mode = edit.mode === 'edit' ? 'enter' : 'edit';
    else if (event.key === 'Enter' && event.altKey) this.insertLine(input);
    else if (event.key === 'Enter' || event.key === 'Tab' || (isArrow && edit.mode === 'enter')) {
      if (this.session.commit()) this.leave(event);
    } else return;
    event.preventDefault();
  }

  private insertLine(input: HTMLTextAreaElement): void {
    input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
    this.session.type(input.value);
  }

  private rowsOnPage(): number {
    const { layout, node } = this.grid;
    const { rows, headHeight, frozenRows } = layout;
    const seen = node.clientHeight - headHeight - rows.start(frozenRows);
    const top = rows.at(node.scrollTop + rows.start(frozenRows));
    return Math.max(1, rows.at(rows.start(top) + seen) - top - 1);
  }
}

/** A key that types a character; accents and input methods begin with other keys. */
const isTyped = (event: KeyboardEvent): boolean => {
  if (event.key === 'Dead' || event.key === 'Process') return true;
  const isWritten = event.key.length === 1;
  return isWritten && ((!event.ctrlKey && !event.metaKey && !event.altKey) || isAltGr(event));
};

const isAltGr = (event: KeyboardEvent): boolean => event.getModifierState('AltGraph');
