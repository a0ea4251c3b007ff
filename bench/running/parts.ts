/** What one run of a task took, in seconds. */
export interface Part {
  readonly seconds: number;
  readonly elapsed: number;
}

/** Comes before the parts in what a process prints last. */
const MARK = 'tertial-bench ';

/** Runs a task and tells the parent process what each run took. */
export async function tellParts(runs: number, run: () => unknown): Promise<void> {
  if (runs > 1) await run();
  // Once: V8 throws away code that depends on what it collects, and what runs again would not be warm.
  globalThis.gc?.();
  const parts: Part[] = [];
  for (let time = 0; time < runs; time++) parts.push(await partOf(run));
  console.log(MARK + JSON.stringify(parts));
}

async function partOf(run: () => unknown): Promise<Part> {
  const before = process.cpuUsage();
  const start = performance.now();
  await run();
  const elapsed = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, elapsed };
}

/** The parts in what a process printed; null when it told none. */
export function partsIn(output: string): readonly Part[] | null {
  const line = output
    .split('\n')
    .reverse()
    .find((one) => one.startsWith(MARK));
  return line === undefined ? null : (JSON.parse(line.slice(MARK.length)) as Part[]);
}
