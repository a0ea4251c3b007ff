import { engineName } from '../calculation/engineText';
import type { UserFunctions } from '../calculation/engineBook';
import { errorValue, toRuntimeGrid, type RuntimeValue } from '../calculation/runtimeValue';
import { formatAddress } from '../model/address';
import { singleCell } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { FunctionCalls, Hosted } from '../protocol/hosted';
import { prepareArguments, type BlankArgument } from './arguments';
import { Calls, type Call } from './calls';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import { readAnswer } from './results';

export interface FunctionsOptions {
  /** What stands before the names in formulas: `TERTIAL`. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly blankArgument?: BlankArgument;
}

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

/**
 * The add-in's functions in formulas. They run in the add-in's page, called through the library;
 * a cell shows `#BUSY!` until the answer comes.
 */
export class CustomFunctions implements FunctionCalls {
  private readonly functions: readonly FunctionMetadata[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly calls = new Calls();
  /** What a function gets for an empty cell; recalculate everything after changing it. */
  blankArgument: BlankArgument;
  private ready = false;

  constructor(
    private readonly host: Hosted,
    options: FunctionsOptions | undefined,
  ) {
    this.functions = options?.metadata.functions ?? [];
    this.blankArgument = options?.blankArgument ?? 'null';
    this.indexes = new Map(
      this.functions.map(({ name }, index) => [
        `${options?.namespace ?? ''}.${name}`.toUpperCase(),
        index,
      ]),
    );
  }

  /** How many calls wait for their answer. */
  get pendingCount(): number {
    return this.calls.pendingCount;
  }

  /** Which function a name in a formula means, if it is one of the add-in's. */
  indexOf(name: string): number | undefined {
    return this.indexes.get(name.toUpperCase());
  }

  /** The functions as the formula engine calls them: the call site stands before the arguments. */
  forEngine(): UserFunctions {
    return new Map(
      this.functions.map((metadata, index) => [
        engineName(index),
        {
          minArity: 1,
          maxArity: 255,
          invoke: (args: unknown[]) => this.invoke(metadata, args as RuntimeValue[]),
        },
      ]),
    );
  }

  /** The library is ready for calls; queued ones are sent. */
  runtimeIsReady(): void {
    this.ready = true;
    this.sendCalls();
  }

  /** Sends the calls of the last calculation, and cancels those that are no longer needed. */
  sendCalls(): void {
    for (const call of this.calls.takeAbandoned((site) => this.exists(site))) this.cancel(call);
    if (!this.ready) return;
    for (const call of this.calls.takeUnsent()) {
      this.host.events.post({ category: 1, type: INVOKE, target: '', body: this.wire(call) });
    }
  }

  /** Takes one result from the library. */
  answer(result: unknown[]): void {
    this.calls.answer(Number(result[0]), readAnswer(result));
  }

  /** Recalculates the cells whose answers have come. */
  answersArrived(): void {
    for (const site of this.calls.takeAnswered()) {
      const { sheet, row, column } = this.place(site);
      if (sheet?.cell(row, column)?.formula !== undefined) {
        this.host.book.edits.push({ sheet, row, column });
      }
    }
    this.host.calculator.calculate();
    this.host.changed();
  }

  /** The text that Excel shows beside a cell in which a function failed. */
  messageAt(sheet: Sheet, row: number, column: number): string | undefined {
    return this.calls.messageAt(`${sheet.id}|${row}|${column}|`);
  }

  /** Forgets a cell's answers, so that its calls are made again. */
  forgetCell(sheet: Sheet, row: number, column: number): void {
    this.calls.forget(`${sheet.id}|${row}|${column}|`);
  }

  /** Forgets all answers, so that every call is made again. */
  forgetAnswers(): void {
    this.calls.forget('');
  }

  private invoke(metadata: FunctionMetadata, [site, ...args]: RuntimeValue[]): RuntimeValue {
    if (site?.kind !== 2) return errorValue('#VALUE!');
    const prepared = prepareArguments(metadata, args, this.blankArgument);
    if ('error' in prepared) return errorValue(prepared.error);
    const answer = this.calls.ask(site.value, metadata, prepared.params);
    return answer ? toRuntimeGrid(answer.values) : errorValue('#BUSY!');
  }

  private wire({ id, metadata, params, site }: Call): unknown[] {
    const { options = {} } = metadata;
    const flags =
      (options.cancelable ? CANCELABLE : 0) +
      (options.stream ? STREAMING : 0) +
      (metadata.allowErrorForDataTypeAny ? TAKES_ERRORS : 0);
    return [id, metadata.id, params, options.requiresAddress ? this.address(site) : null, flags];
  }

  private cancel({ id, metadata }: Call): void {
    if (!metadata.options?.cancelable && !metadata.options?.stream) return;
    const body = { invocationId: id };
    this.host.events.post({ category: 1, type: CANCEL, target: '', body });
  }

  private address(site: string): string {
    const { sheet, row, column } = this.place(site);
    return formatAddress(sheet?.name ?? '', singleCell(row, column));
  }

  private exists(site: string): boolean {
    const { sheet, row, column } = this.place(site);
    return sheet?.cell(row, column)?.formula !== undefined;
  }

  private place(site: string): { sheet: Sheet | undefined; row: number; column: number } {
    const [id = '', row, column] = site.split('|');
    return { sheet: this.host.book.sheet(id), row: Number(row), column: Number(column) };
  }
}
