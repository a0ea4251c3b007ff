/** So many zeros come behind the bytes: who looks a little further than they reach finds nothing. */
const MARGIN = 64;

/** The bytes of a part that have come and are not read yet, in one piece. */
export class UnreadBytes {
  /** Holds more than the unread bytes, which begin at 0. */
  all: Buffer = Buffer.alloc(0);
  /** How many bytes are unread. */
  length = 0;
  #from = 0;

  /** Adds what comes next. */
  append(chunk: Buffer): void {
    const left = this.length - this.#from;
    const length = left + chunk.length;
    const before = this.all;
    if (length + MARGIN > before.length) this.all = Buffer.allocUnsafe(length + MARGIN);
    before.copy(this.all, 0, this.#from, this.length);
    chunk.copy(this.all, left);
    this.all.fill(0, length, length + MARGIN);
    this.length = length;
    this.#from = 0;
  }

  /** Says that what stands before a place is read. */
  readTo(at: number): void {
    this.#from = at;
  }

  /** What is still unread. */
  get rest(): Buffer {
    return this.all.subarray(this.#from, this.length);
  }
}
