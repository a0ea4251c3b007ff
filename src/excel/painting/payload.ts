/**
 * The most bytes in one request: Excel on the web refuses more than 5 MB, and is slow from 2. The
 * estimates below leave out the library's own overhead.
 */
const MOST_BYTES = 1_400_000;

/** Syncs before a request grows larger than Excel handles well. */
export class Payload {
  #bytes = 0;
  /** Called when Excel has done what was sent. */
  onSent: () => void = () => undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /** Makes room for something of so many bytes, about. */
  async room(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > this.mostBytes) await this.send();
    this.#bytes += bytes;
  }

  async send(): Promise<void> {
    this.#bytes = 0;
    await this.context.sync();
    this.onSent();
  }
}

/** The size of a value in a request, in bytes. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;
