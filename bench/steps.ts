import { performance } from 'node:perf_hooks';

/** Times steps, and sees how much memory the process holds at most while each of them runs. */
export class Steps {
  readonly lines: string[] = [];

  async run<T>(name: string, step: () => T | Promise<T>): Promise<T> {
    globalThis.gc?.();
    let peak = process.memoryUsage().rss;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const start = performance.now();
    const result = await step();
    const seconds = (performance.now() - start) / 1000;
    clearInterval(watch);
    peak = Math.max(peak, process.memoryUsage().rss);
    this.lines.push(
      `  ${name.padEnd(8)}${seconds.toFixed(2).padStart(8)} s   högst ${Math.round(peak / 1024 ** 2)} MB`,
    );
    return result;
  }
}
