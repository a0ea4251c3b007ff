/** In seconds: the bench ends within ten minutes, the last page included. */
const WHOLE = 585;

/** The longest that one process may take, in seconds. */
const LONGEST = 150;

/** How long the bench has been running, and how long what comes next may take. */
export class Clock {
  private readonly start = performance.now();

  passed(): number {
    return (performance.now() - this.start) / 1000;
  }

  left(): number {
    return Math.max(0, WHOLE - this.passed());
  }

  /** For one process, in seconds; never 0, which would be no limit. */
  limit(): number {
    return Math.max(1, Math.min(LONGEST, this.left()));
  }
}
