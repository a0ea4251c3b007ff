import type { Host } from '../host';
import type { BatchRequest } from '../protocol/wire';
import { byteLength, TransportFault } from './faults';
import { safeArray, type Callback } from './safeArray';

interface Request {
  readonly body: string;
  readonly flags: number;
  readonly callback: Callback;
}

/** Answers requests one at a time, in order, and never synchronously. */
export class RequestQueue {
  private readonly waiting: Request[] = [];
  private scheduled = false;
  private closed = false;

  constructor(private readonly host: Host) {
    host.faults.onCellEditEnd = () => this.schedule();
    host.runtime.onCommandCompleted = () => this.schedule();
  }

  /** Takes the message array of the library. */
  add(message: unknown[], callback: Callback): void {
    this.waiting.push({ body: String(message[4]), flags: Number(message[6]), callback });
    this.schedule();
  }

  close(): void {
    this.closed = true;
  }

  private schedule(): void {
    if (this.scheduled || this.closed) return;
    this.scheduled = true;
    const answer = (): void => {
      this.scheduled = false;
      this.next();
    };
    const { delay } = this.host.faults;
    // A message channel or a timer of 0 ms would cost a millisecond each; the library only needs
    // the answer to come after `Execute` has returned.
    if (delay > 0) setTimeout(answer, delay);
    else queueMicrotask(answer);
  }

  private next(): void {
    const { faults, runtime } = this.host;
    // What waits is overtaken by what does not, such as requests that are refused meanwhile.
    const at = this.waiting.findIndex((one) => !faults.mustWait(one, runtime.isCommandRunning));
    const [request] = at < 0 || this.closed ? [] : this.waiting.splice(at, 1);
    if (!request) return;
    this.answer(request);
    if (this.waiting.length > 0) this.schedule();
  }

  /** A bug of the host must reach the page too, or its promise would never settle. */
  private process(body: string, callback: Callback): string {
    try {
      return JSON.stringify(this.host.process(JSON.parse(body) as BatchRequest));
    } catch (error) {
      callback(TransportFault.InternalError);
      throw error;
    }
  }

  private answer({ body, flags, callback }: Request): void {
    const { host } = this;
    const refusal = host.faults.refuse(body, flags);
    if (refusal !== undefined) {
      callback(refusal);
      return;
    }
    const text = this.process(body, callback);
    host.faults.passed(body);
    host.traffic.push({ request: byteLength(body), answer: byteLength(text) });
    const withheld = host.faults.withhold(text);
    callback(withheld ?? safeArray([0, 200, [], text]));
    // The library stores new event handlers in a later task than the answer's.
    setTimeout(() => {
      if (!this.closed) host.answered();
    }, 0);
  }
}
