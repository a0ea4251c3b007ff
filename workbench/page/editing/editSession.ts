import type { Sheet } from '../../host/model/sheet';
import type { Workbench } from '../book/workbench';
import { typeInto } from '../book/typeInto';
import { cursorOn, type Place } from '../grid/input/cursor';
import { clearMessage, showMessage } from '../shell/messages';
import { Signal } from '../shell/signal';
import { editedText } from '../swedish/editedText';

/** `enter`: arrows leave the cell. `edit`: arrows move in the text. */
export type EditMode = 'enter' | 'edit';

/** What is being typed, and into which cell. */
export interface Edit {
  readonly sheet: Sheet;
  readonly place: Place;
  mode: EditMode;
  text: string;
}

/** The text that is being typed: in the cell, in the formula bar, or nowhere. */
export class EditSession {
  /** The text, or whether there is one, has changed. */
  readonly changed = new Signal();
  edit: Edit | undefined;

  constructor(readonly workbench: Workbench) {
    workbench.restarted.listen(() => this.end());
  }

  /** Begins to type into the active cell: over its content, or in it. */
  begin(mode: EditMode, text?: string): void {
    const { sheet } = this.workbench;
    const place = cursorOn(sheet).anchor;
    clearMessage();
    this.edit = { sheet, place, mode, text: text ?? this.textAt(place) };
    this.workbench.setTyping(true);
    this.changed.fire();
  }

  /** The content of a cell as editable text. */
  textAt({ row, column }: Place): string {
    const { sheet } = this.workbench;
    return editedText(sheet.cell(row, column), sheet.styleAt(row, column).numFmt);
  }

  type(text: string): void {
    if (!this.edit) this.begin('edit');
    if (this.edit) this.edit.text = text;
    this.changed.fire();
  }

  /** Writes the text into the cell. False when it is refused; then editing continues. */
  commit(): boolean {
    const { edit } = this;
    if (!edit) return true;
    const { sheet, place, text } = edit;
    this.workbench.setTyping(false);
    const refusal =
      text === this.textAt(place)
        ? undefined
        : typeInto(this.workbench.host, sheet, place.row, place.column, text);
    if (refusal !== undefined) {
      this.workbench.setTyping(true);
      showMessage(refusal, 'fault');
      return false;
    }
    this.end();
    return true;
  }

  /** Leaves the cell as it was. */
  end(): void {
    if (!this.edit) return;
    this.edit = undefined;
    clearMessage();
    this.workbench.setTyping(false);
    this.workbench.changed();
    this.changed.fire();
  }
}
