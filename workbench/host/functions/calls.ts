import type { FunctionMetadata } from './metadata';
import type { Answer } from './results';

/** A call of a function from one place in one cell. */
export interface Call {
  readonly id: number;
  readonly site: string;
  readonly metadata: FunctionMetadata;
  readonly params: unknown[];
  /** Function and parameters as text: the same call is not sent again. */
  readonly asked: string;
  sent: boolean;
  answer?: Answer;
}

/** The calls of formulas with their answers, by the place of the call. */
export class Calls {
  private readonly bySite = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private unsent: Call[] = [];
  private abandoned: Call[] = [];
  private answered = new Set<string>();
  private readonly pending = new Set<Call>();
  private readonly streams = new Set<Call>();
  private nextId = 1;

  get pendingCount(): number {
    return this.pending.size;
  }

  /** The answer to a call if it has come; otherwise the call is queued. */
  ask(site: string, metadata: FunctionMetadata, params: unknown[]): Answer | undefined {
    const asked = JSON.stringify([metadata.id, params]);
    const known = this.bySite.get(site);
    if (known?.asked === asked) return known.answer;
    if (known) this.abandon(known);
    const call: Call = { id: this.nextId++, site, metadata, params, asked, sent: false };
    this.bySite.set(site, call);
    this.byId.set(call.id, call);
    this.pending.add(call);
    if (metadata.options?.stream) this.streams.add(call);
    this.unsent.push(call);
    return undefined;
  }

  takeUnsent(): Call[] {
    const calls = this.unsent.filter((call) => this.bySite.get(call.site) === call);
    for (const call of calls) call.sent = true;
    this.unsent = [];
    return calls;
  }

  /** Sent calls whose answers are no longer needed. */
  takeAbandoned(exists: (site: string) => boolean): Call[] {
    for (const call of [...this.pending, ...this.streams]) {
      if (!exists(call.site)) this.drop(call);
    }
    const calls = this.abandoned;
    this.abandoned = [];
    return calls;
  }

  /** Stores an answer; answers to abandoned calls are ignored. */
  answer(id: number, answer: Answer): void {
    const call = this.byId.get(id);
    if (!call) return;
    call.answer = answer;
    this.pending.delete(call);
    if (!call.metadata.options?.stream) this.byId.delete(id);
    this.answered.add(call.site);
  }

  takeAnswered(): string[] {
    const sites = [...this.answered];
    this.answered = new Set();
    return sites;
  }

  messageAt(prefix: string): string | undefined {
    for (const call of this.bySite.values()) {
      if (call.site.startsWith(prefix) && call.answer?.message) return call.answer.message;
    }
    return undefined;
  }

  forget(prefix: string): void {
    for (const call of [...this.bySite.values()]) {
      if (call.site.startsWith(prefix)) this.drop(call);
    }
  }

  private drop(call: Call): void {
    this.bySite.delete(call.site);
    this.abandon(call);
  }

  private abandon(call: Call): void {
    this.byId.delete(call.id);
    this.pending.delete(call);
    this.streams.delete(call);
    if (call.sent && (!call.answer || call.metadata.options?.stream)) this.abandoned.push(call);
  }
}
