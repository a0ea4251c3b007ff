const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What to take away if the program is ended before it has done so itself. */
const cleanups = new Set<() => void>();

/**
 * Asks for something to be done if the program is interrupted. Signals are listened to only while
 * something waits for it: a listener has to wait for the program to be idle, and would keep Ctrl+C
 * from ending a long check.
 *
 * @returns takes the request back.
 */
export function ifInterrupted(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) stopListening();
  };
}

function interrupted(signal: NodeJS.Signals): void {
  stopListening();
  // What was asked for last may stand on what was asked for before.
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // The others are still to be done, and the program is to end.
    }
  }
  // To be ended by the signal itself is what a shell understands.
  process.kill(process.pid, signal);
}

const stopListening = (): void => {
  for (const signal of SIGNALS) process.off(signal, interrupted);
};
