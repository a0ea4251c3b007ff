/** Limits beyond which the transport refuses, as Excel does. */
export interface Limits {
  /** Bytes of a request or an answer; Excel on the web refuses more than 5 MB. */
  readonly payload?: number | undefined;
}

/** Five megabytes, the limit of Excel on the web. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;

export const TransportFault = {
  InvalidRequestContext: 1014,
  InternalError: 5001,
  InCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type FaultNumber = (typeof TransportFault)[keyof typeof TransportFault];

/** A request that may have to wait. */
interface Waiting {
  readonly body: string;
  readonly flags: number;
}

/** Flag of a request that may wait until the user leaves the cell. */
const WAITS_FOR_CELL_EDIT = 64;

/** Faults on demand: every way in which Excel refuses a whole request. */
export class Faults {
  /** Called when the user leaves the cell, so that waiting requests go on. */
  onCellEditEnd: () => void = () => undefined;
  /** How long every answer waits, in milliseconds. */
  delay = 0;
  /** Another workbook has the focus (`otherWorkbook.ts`). */
  otherWorkbook = false;
  /** A choice in a drop-down raises no event of a change (office-js#4066). */
  silentChoices = false;
  /** The pane is not shown while a command of the ribbon runs (office-js#3250). */
  paneAfterCommand = false;
  private editing = false;
  private passesBeforeEdit: number | undefined;
  private readonly planned: { countdown: number; fault: FaultNumber }[] = [];

  constructor(public limits: Limits = {}) {}

  /** Whether the user is typing in a cell. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(on: boolean) {
    this.editing = on;
    if (!on) this.onCellEditEnd();
  }

  /** Lets so many requests pass; then the user begins to type in a cell (office-js#3323). */
  editCellAfter(requests: number): void {
    this.passesBeforeEdit = requests;
    this.countPass(0);
  }

  /** A request was answered: the user may begin to type now. */
  passed(body: string): void {
    if (!isAnswer(body)) this.countPass(1);
  }

  /** Fails the n-th of the requests to come, counted from 1. */
  failRequest(n: number, fault: FaultNumber = TransportFault.InternalError): void {
    this.planned.push({ countdown: n, fault });
  }

  /** Cancels all planned failures, and typing that is planned. */
  forget(): void {
    this.planned.splice(0);
    this.passesBeforeEdit = undefined;
  }

  /** The fault with which a request is refused, if it is. */
  refuse(body: string, flags: number): FaultNumber | undefined {
    const planned = this.nextPlanned();
    if (planned !== undefined) return planned;
    if (this.cellEditMode && !waits(flags) && !isAnswer(body)) {
      return TransportFault.InCellEditMode;
    }
    return this.isTooLarge(body) ? TransportFault.RequestPayloadSizeLimitExceeded : undefined;
  }

  /** Whether a request has to wait: for the end of cell editing, or of a command of the ribbon. */
  mustWait({ body, flags }: Waiting, isCommandRunning: boolean): boolean {
    if (this.paneAfterCommand && isCommandRunning && showsPane(body)) return true;
    return this.cellEditMode && waits(flags);
  }

  /** The fault with which an answer is withheld, if it is. */
  withhold(answer: string): FaultNumber | undefined {
    return this.isTooLarge(answer) ? TransportFault.ResponsePayloadSizeLimitExceeded : undefined;
  }

  private countPass(requests: number): void {
    if (this.passesBeforeEdit === undefined) return;
    this.passesBeforeEdit -= requests;
    if (this.passesBeforeEdit > 0) return;
    this.passesBeforeEdit = undefined;
    this.cellEditMode = true;
  }

  private isTooLarge(text: string): boolean {
    const { payload } = this.limits;
    return payload !== undefined && text.length * 3 > payload && byteLength(text) > payload;
  }

  private nextPlanned(): FaultNumber | undefined {
    for (const plan of this.planned) plan.countdown--;
    const due = this.planned.findIndex((plan) => plan.countdown <= 0);
    return due < 0 ? undefined : this.planned.splice(due, 1)[0]?.fault;
  }
}

const waits = (flags: number): boolean => (flags & WAITS_FOR_CELL_EDIT) !== 0;

/** Results of custom functions, sent by the library itself: typing does not block them. */
const isAnswer = (body: string): boolean => body.includes('"SetInvocationArrayResults"');

/** `Office.addin.showAsTaskpane()`. */
const showsPane = (body: string): boolean =>
  body.includes('"SetAppRuntimeState"') && body.includes('"Visible"');

/** The bytes of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
