// As bench/running/parts.ts: runs a task and tells the parent process what each run took.
export async function tellParts(runs, run) {
  if (runs > 1) await run();
  globalThis.gc?.();
  const parts = [];
  for (let time = 0; time < runs; time++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await run();
    const elapsed = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    parts.push({ seconds: (user + system) / 1e6, elapsed });
  }
  console.log(`tertial-bench ${JSON.stringify(parts)}`);
}
