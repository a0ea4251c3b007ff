/** The median, least and greatest of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** Runs something several times, once beforehand unmeasured so that it is compiled. */
export async function timed(times: number, run: () => unknown): Promise<Timing> {
  await run();
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return {
    median: taken[taken.length >> 1] ?? 0,
    least: taken[0] ?? 0,
    greatest: taken.at(-1) ?? 0,
  };
}

/** A line of the report: what, how long, and over how many runs. */
export const sayTiming = (what: string, { median, least, greatest }: Timing): string =>
  `${what}: ${ms(median)} (${ms(least)} to ${ms(greatest)})`;

const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

/** The most memory the process has held so far. */
export const peakMemory = (): string =>
  `Peak memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
