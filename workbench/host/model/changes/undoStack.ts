/** One step of Excel's undo button, as the changes that restore the state before. */
export interface UndoStep {
  label: string;
  readonly inverses: (() => void)[];
}

/** Excel remembers a hundred steps. */
const LIMIT = 100;

/**
 * The undo list. Every change of the book records its reverse; what Excel cannot undo
 * clears the list instead.
 */
export class UndoStack {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];
  private current: UndoStep | undefined;
  private replaying = false;

  /** The labels of what can be undone, latest first. */
  get labels(): string[] {
    return this.done.map((step) => step.label).reverse();
  }

  /** Whether there is an undone step to redo. */
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs one action; whatever it records becomes one step, unless nothing was recorded. */
  step<T>(label: string, action: () => T): T {
    if (this.current) return action();
    const step: UndoStep = { label, inverses: [] };
    this.current = step;
    try {
      return action();
    } finally {
      this.current = undefined;
      if (step.inverses.length > 0) this.keep(step);
    }
  }

  /** Records the reverse of a change. Outside a step nothing is recorded. */
  record(inverse: () => void): void {
    this.current?.inverses.push(inverse);
  }

  /** Empties the list, as Excel does after what it cannot undo. */
  clear(): void {
    this.done = [];
    this.undone = [];
    if (this.current) this.current.inverses.length = 0;
    this.current = undefined;
  }

  /** Undoes the latest step. False when there is none. */
  undo(): boolean {
    return this.replay(this.done, this.undone);
  }

  /** Redoes the latest undone step. False when there is none. */
  redo(): boolean {
    return this.replay(this.undone, this.done);
  }

  private keep(step: UndoStep): void {
    if (this.replaying) return;
    this.undone = [];
    this.done.push(step);
    if (this.done.length > LIMIT) this.done.shift();
  }

  private replay(from: UndoStep[], to: UndoStep[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const back: UndoStep = { label: step.label, inverses: [] };
    this.current = back;
    this.replaying = true;
    try {
      for (const inverse of [...step.inverses].reverse()) inverse();
    } finally {
      this.current = undefined;
      this.replaying = false;
    }
    to.push(back);
    return true;
  }
}
