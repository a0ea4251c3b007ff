import { Calculator } from './calculation/calculator';
import { CustomFunctions, type FunctionsOptions } from './functions/customFunctions';
import { bounding, singleCell, type Area } from './model/area';
import { shownValue } from './model/cells/cell';
import { Edits } from './model/changes/edits';
import { enter } from './model/cells/enter';
import type { Sheet } from './model/sheet';
import { fillColumns } from './model/changes/calculatedColumns';
import { adoptHeaders } from './model/changes/tableEdits';
import type { Book, Edited } from './model/book';
import { runBatch } from './protocol/batch';
import { Events, type Message } from './protocol/events';
import type { Hosted } from './protocol/hosted';
import type { Platform } from './protocol/platform';
import { References } from './protocol/references';
import type { BatchRequest, BatchResponse } from './protocol/wire';
import { raiseEdits } from './objects/ranges/raiseEdits';
import { Faults, type Limits } from './transport/faults';
import { Runtime } from './services/runtime';

/** Options of a host; all have defaults. */
export interface HostOptions {
  readonly functions?: FunctionsOptions;
  readonly limits?: Limits;
  /** The Excel that the host answers as; on Windows by default. */
  readonly platform?: Platform;
}

/** One request and its answer, in bytes. */
export interface Exchange {
  readonly request: number;
  readonly answer: number;
}

/** Excel's side: the book, and what answers the client library. Knows no window and no file. */
export class Host implements Hosted {
  readonly references = new References();
  readonly events: Events;
  readonly edits = new Edits();
  readonly functions: CustomFunctions;
  readonly calculator: Calculator;
  readonly runtime = new Runtime();
  readonly faults: Faults;
  /** The Excel that the host answers as; another one is another start of the pane. */
  platform: Platform;
  /** Where the latest undo or redo changed cells. */
  replayed: ReadonlyMap<Sheet, Area> = new Map();
  /** The number of requests so far, so that a test can see when they stop. */
  requestCount = 0;
  /** The sizes of the requests and their answers, in bytes. */
  readonly traffic: Exchange[] = [];
  private readonly listeners = new Set<(messages: Message[]) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();
  private apiCalculationSuspended = false;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.events = new Events((messages) => {
      for (const listener of this.listeners) listener(messages);
    });
    this.functions = new CustomFunctions(this, options.functions);
    this.calculator = new Calculator(this);
    this.faults = new Faults(options.limits);
    this.platform = options.platform ?? 'win';
    book.follow = (edit) => this.references.follow(edit);
  }

  /** Answers one batch of the client library, and recalculates what it changed. */
  process(request: BatchRequest): BatchResponse {
    this.requestCount++;
    this.apiCalculationSuspended = false;
    const response = runBatch(request, this);
    this.apiCalculationSuspended = false;
    this.references.endBatch();
    this.settle('ThisLocalAddin');
    this.changed();
    return response;
  }

  /** Delivers the events of the last batch; call it once the add-in has its answer. */
  answered(): void {
    this.events.flush();
  }

  /** Runs what a person does in the grid: one undo step, events, calculation. */
  act<T>(label: string, action: () => T): T {
    const result = this.book.undo.step(label, action);
    this.settle('Unknown');
    this.events.flush();
    this.changed();
    return result;
  }

  /** Types into a cell, as a person does. */
  type(sheet: Sheet, row: number, column: number, input: string | number | boolean): void {
    this.enter(sheet, row, column, input, true);
  }

  /** Chooses a value in the drop-down of a cell, as a person does. */
  choose(sheet: Sheet, row: number, column: number, choice: string | number): void {
    this.enter(sheet, row, column, choice, !this.faults.silentChoices);
  }

  private enter(
    sheet: Sheet,
    row: number,
    column: number,
    input: string | number | boolean,
    isReported: boolean,
  ): void {
    this.act('Typing', () => {
      const before = shownValue(sheet.cell(row, column)?.value);
      const area = singleCell(row, column);
      enter(sheet, row, column, input);
      adoptHeaders(sheet, area);
      const changeType = 'RangeEdited';
      const filled = fillColumns(sheet, area);
      if (!isReported) return;
      this.edits.add({ sheet, area, changeType, shiftDirection: 'None', before });
      for (const column of filled) {
        this.edits.add({ sheet, area: column, changeType, shiftDirection: 'None' });
      }
    });
  }

  /** Undoes the latest step, as a person would. False when there is none. */
  undo(): boolean {
    return this.replay(() => this.book.undo.undo());
  }

  /** Redoes what was undone. */
  redo(): boolean {
    return this.replay(() => this.book.undo.redo());
  }

  /** Runs one action of a batch as one step of the undo list. */
  step<T>(label: string, action: () => T): T {
    return this.book.undo.step(label, action);
  }

  /** Calculates before a result is read, unless calculation waits. */
  calculateIfDue(): void {
    if (this.apiCalculationSuspended) return;
    if (this.book.calculationMode === 'Manual') this.calculator.calculateEntered();
    else this.calculator.calculate();
  }

  suspendCalculation(): void {
    this.apiCalculationSuspended = true;
  }

  /** Calls back with every message to the client library. */
  onMessages(listener: (messages: Message[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back when another cell or sheet is selected. */
  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  selectionChanged(): void {
    for (const listener of this.selectionListeners) listener();
    this.changed();
  }

  /** Calls back whenever a view of the book may have to be redrawn. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Notifies the views that the book may have changed. */
  changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  /** Undoes or redoes a step, and raises the events of the cells it changed. */
  private replay(step: () => boolean): boolean {
    const before = this.book.edits.length;
    const done = step();
    this.replayed = boundsOf(this.book.edits.slice(before));
    for (const [sheet, area] of this.replayed) {
      this.edits.add({ sheet, area, changeType: 'RangeEdited', shiftDirection: 'None' });
    }
    this.settle('Unknown');
    this.events.flush();
    this.changed();
    return done;
  }

  private settle(trigger: 'ThisLocalAddin' | 'Unknown'): void {
    this.calculateIfDue();
    raiseEdits(this, trigger);
  }
}

/** The smallest area of every sheet that holds what was edited there. */
function boundsOf(edits: readonly Edited[]): Map<Sheet, Area> {
  const bounds = new Map<Sheet, Area>();
  for (const { sheet, row, column } of edits) {
    const known = bounds.get(sheet);
    const cell = singleCell(row, column);
    bounds.set(sheet, known ? bounding(known, cell) : cell);
  }
  return bounds;
}
