/** How long a run took: on the clock, and in the processor, which a busy machine does not stretch. */
export interface Spent {
  readonly seconds: number;
  readonly processor: number;
}

/** Measures one run. */
export async function once(run: () => Promise<unknown>): Promise<Spent> {
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1_000_000,
  };
}
