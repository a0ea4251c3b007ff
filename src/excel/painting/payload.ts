/**
 * What one request may carry, in bytes: Excel on the web refuses more than 5 MB, and is slow from 2.
 * The estimates below leave out what the library puts around them.
 */
const MOST_BYTES = 1_400_000;

/** Sends to Excel what has been asked of it before a request grows greater than Excel takes well. */
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

/** How many bytes a value is on its way to Excel. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;
