/**
 * Tells when Tertial itself is writing, so that its own changes are not mistaken for a user's.
 * Excel's event comes after the write has returned, hence the delay.
 */
export class OwnWrites {
  #running = 0;

  get isWriting(): boolean {
    return this.#running > 0;
  }

  /** Runs a task whose changes are Tertial's own. */
  async during<T>(task: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await task();
    } finally {
      setTimeout(() => {
        this.#running -= 1;
      }, AFTER);
    }
  }
}

/** In milliseconds. */
const AFTER = 300;
