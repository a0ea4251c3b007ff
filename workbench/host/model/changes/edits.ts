import { bounding, type Area } from '../area';
import type { Sheet } from '../sheet';

/** What happened to cells, for the events that tell the add-in. */
export interface CellsChanged {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: string;
  readonly shiftDirection: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The edits of the running batch, in order, until their events are raised. */
export class Edits {
  private changes: CellsChanged[] = [];

  add(change: CellsChanged): void {
    const last = this.changes.at(-1);
    const joins =
      last?.sheet === change.sheet &&
      last.changeType === 'RangeEdited' &&
      change.changeType === 'RangeEdited' &&
      isNextBlock(last.area, change.area);
    // The library cuts a large write into blocks; for the user it is one edit.
    if (joins) {
      this.changes[this.changes.length - 1] = { ...last, area: bounding(last.area, change.area) };
    } else this.changes.push(change);
  }

  take(): CellsChanged[] {
    const changes = this.changes;
    this.changes = [];
    return changes;
  }
}

const isNextBlock = (a: Area, b: Area): boolean =>
  a.left === b.left && a.right === b.right && b.top === a.bottom + 1;
