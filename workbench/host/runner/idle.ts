import type { Host } from '../host';

/** Longer than the library collects results of custom functions before it sends them. */
const STEP = 10;
const QUIET = 6;
const LIMIT = 3_000;

/**
 * Waits until nothing is pending: no request, no event, no call of a custom function. Calls that
 * never end, such as streaming ones, end the wait after a while.
 */
export async function idle(host: Host): Promise<void> {
  let seen = -1;
  let quiet = 0;
  for (let step = 0; step < LIMIT / STEP && quiet < QUIET; step++) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const still = host.requestCount === seen && host.functions.pendingCount === 0;
    quiet = still ? quiet + 1 : 0;
    seen = host.requestCount;
  }
}
