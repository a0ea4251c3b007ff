type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let waits = 0;

const tell = (): void => {
  for (const listener of listeners) listener(waits > 0);
};

/** Runs what waits until a person is done with a cell, and tells those who watch meanwhile. */
export async function whileWaiting<T>(task: () => Promise<T>): Promise<T> {
  waits += 1;
  tell();
  try {
    return await task();
  } finally {
    waits -= 1;
    tell();
  }
}

/**
 * Tells when Tertial begins and ends to wait for a person to be done with a cell.
 * @returns a function that ends it.
 */
export function watchCellWait(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
