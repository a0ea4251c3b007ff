import type { UserFunctions } from '../calculation/engineBook';
import type { Area } from '../model/area';
import type { Book } from '../model/book';
import type { Edits } from '../model/changes/edits';
import type { Sheet } from '../model/sheet';
import type { Runtime } from '../services/runtime';
import type { Events } from './events';
import type { Platform } from './platform';

/** What classes, services and calculation may use of their host. */
export interface Hosted {
  readonly book: Book;
  readonly platform: Platform;
  /** What the user does elsewhere, and Excel's API answers with errors. */
  readonly faults: { readonly otherWorkbook: boolean };
  readonly events: Events;
  readonly edits: Edits;
  readonly runtime: Runtime;
  readonly references: KeptReferences;
  readonly calculator: Calculation;
  readonly functions: FunctionCalls;
  /** Runs one action of a batch as one step of the undo list. */
  step<T>(label: string, action: () => T): T;
  /** Calculates before a result is read, unless calculation waits. */
  calculateIfDue(): void;
  suspendCalculation(): void;
  selectionChanged(): void;
  /** Notifies the views that the book may have changed. */
  changed(): void;
}

/** An object that the add-in may ask to keep. */
export interface Keepable {
  reference: string | undefined;
  readonly table: { readonly tracked?: true };
  readonly self: unknown;
}

/** The objects that the add-in keeps, by the ids it has for them. */
export interface KeptReferences {
  readonly count: number;
  find(id: string): Keepable | undefined;
  keep(object: Keepable): string | undefined;
  watch(object: Keepable): void;
  remove(id: string): void;
  removeAll(): void;
}

export interface Calculation {
  readonly state: 'Done' | 'Calculating' | 'Pending';
  calculate(): void;
  recalculateAll(): void;
  recalculate(sheet: Sheet, area: Area): void;
  markDirty(sheet: Sheet, area: Area): void;
}

/** The add-in's own functions: what formulas call, and the answers that come back. */
export interface FunctionCalls {
  readonly pendingCount: number;
  indexOf(name: string): number | undefined;
  forEngine(): UserFunctions;
  runtimeIsReady(): void;
  sendCalls(): void;
  answer(result: unknown[]): void;
  answersArrived(): void;
  forgetCell(sheet: Sheet, row: number, column: number): void;
  forgetAnswers(): void;
}
