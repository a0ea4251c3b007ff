/** One message to the client library, in the order of its fields on the wire. */
export interface Message {
  readonly category: 65536 | 1 | 2;
  readonly type: number;
  readonly target: string;
  readonly body: unknown;
}

/** The target of events of the workbook and of its collections. */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * Events of the API. They wait until the answer of the running batch is delivered: a handler that
 * the batch adds exists only then.
 */
export class Events {
  private readonly listened = new Map<string, number>();
  private waiting: Message[] = [];

  constructor(private readonly send: (messages: Message[]) => void) {}

  /** Adds or removes a listener for an event of a target. */
  listen(type: number, target: string, on: boolean): void {
    const key = `${type}|${target}`;
    // Every context of the add-in registers for itself.
    const count = (this.listened.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listened.set(key, count);
    else this.listened.delete(key);
  }

  hasListener(type: number, target: string): boolean {
    return this.listened.has(`${type}|${target}`);
  }

  /** Queues an event for every target that has a listener. */
  raise(type: number, targets: readonly string[], body: Record<string, unknown>): void {
    for (const target of targets) {
      if (this.hasListener(type, target))
        this.waiting.push({ category: 65536, type, target, body });
    }
  }

  /** Queues a message that needs no listener. */
  post(message: Message): void {
    this.waiting.push(message);
  }

  /** Delivers what waits. */
  flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    if (messages.length > 0) this.send(messages);
  }
}
