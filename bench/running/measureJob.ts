import { join } from 'node:path';
import type { Command, Job, Measured } from '../benchRow';
import { type Part, partsIn } from './parts';
import { ROOT } from './root';
import { type Ended, startMeasured } from './startMeasured';

/** What a job took, how many bytes it counted, or why there is no figure. */
export type Outcome =
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'size'; readonly bytes: number }
  | { readonly kind: 'none'; readonly why: string };

/** How a process of the bench finds one job: the row's name and its place in the row. */
export interface JobName {
  readonly row: string;
  readonly place: string;
}

/** Runs a job in processes of its own; never throws. @param limit after how many seconds one is given up. */
export const measureJob = (job: Job, name: JobName, limit: number): Promise<Outcome> =>
  measured(job, name, limit).catch((error: unknown) => none(String(error)));

async function measured(job: Job, name: JobName, limit: number): Promise<Outcome> {
  if (job.kind === 'size') {
    return { kind: 'size', bytes: await job.bytes() };
  }
  if (job.kind === 'task' || job.saysItself) {
    const words =
      job.kind === 'task'
        ? ['--expose-gc', join(ROOT, 'dist', 'bench', 'bench.js'), '--job', name.row, name.place]
        : job.words;
    const ended = await startMeasured(words, { limit });
    const parts = partsIn(ended.output);
    if (ended.failure !== null || !parts) return none(ended.failure ?? 'told no figures');
    return { kind: 'measured', measured: { ...middle(parts), megabytes: ended.megabytes } };
  }
  return wholeProcesses(job, limit);
}

async function wholeProcesses(
  { words, runs, codes = [0] }: Command,
  limit: number,
): Promise<Outcome> {
  const all: Ended[] = [];
  for (let time = 0; time < runs; time++) {
    const ended = await startMeasured(words, { codes, limit });
    if (ended.failure !== null) return none(ended.failure);
    all.push(ended);
  }
  const megabytes = Math.max(...all.map((one) => one.megabytes));
  return { kind: 'measured', measured: { ...middle(all), megabytes } };
}

const none = (why: string): Outcome => ({ kind: 'none', why });

const middle = (parts: readonly Part[]): Part => ({
  seconds: median(parts.map(({ seconds }) => seconds)),
  elapsed: median(parts.map(({ elapsed }) => elapsed)),
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
