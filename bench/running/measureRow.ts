import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow, Input, Job } from '../benchRow';
import type { Clock } from './clock';
import { GROWTH, placeOf } from './jobs';
import { measureJob, type Outcome } from './measureJob';
import { sayOutcome } from './sayOutcome';
import { ROOT } from './root';
import { startMeasured } from './startMeasured';

/** All that was measured of a row. */
export interface Figures {
  readonly row: BenchRow;
  readonly ours: Outcome;
  readonly floor: Outcome | null;
  readonly peers: readonly (readonly [name: string, outcome: Outcome])[];
}

/** What a row took with ever more rows, in the order of `GROWTH`. */
export interface Grown {
  readonly row: BenchRow;
  readonly outcomes: readonly Outcome[];
}

/** Measures a row, its floor and its peers; every figure is printed when it is there. */
export async function measureRow(
  name: string,
  row: BenchRow,
  { clock, hasPeers }: { clock: Clock; hasPeers: boolean },
): Promise<Figures> {
  console.log(`${name}: ${row.work}`);
  await makeInputs(name, row.inputs ?? [], clock);
  const measure = async (place: string, job: Job): Promise<Outcome> => {
    const outcome = await measureJob(job, { row: name, place }, clock.limit());
    console.log(`  ${place}: ${sayOutcome(outcome)}`);
    return outcome;
  };
  const ours = await measure(placeOf.ours, row.ours);
  const floor = row.floor ? await measure(placeOf.floor, row.floor.job) : null;
  const peers: [string, Outcome][] = [];
  for (const [peer, job] of Object.entries(row.peers ?? {})) {
    if (hasPeers) peers.push([peer, await measure(placeOf.peer(peer), job)]);
  }
  return { row, ours, floor, peers };
}

/** More than this, in seconds, no size may take: then the greater ones are left out. */
const PATIENCE = 40;

/** Measures a row with ever more rows, until one takes too long. */
export async function measureGrowth(
  name: string,
  row: BenchRow,
  clock: Clock,
): Promise<Grown | null> {
  const { growth } = row;
  if (!growth) return null;
  console.log(`${name}, with ever more rows`);
  const outcomes: Outcome[] = [];
  let expected = 0;
  for (const [index, rows] of GROWTH.entries()) {
    if (expected > Math.min(PATIENCE, clock.left())) {
      outcomes.push({ kind: 'none', why: 'would take too long' });
      continue;
    }
    await makeInputs(name, growth.inputs?.(rows) ?? [], clock);
    const place = placeOf.growth(rows);
    const start = performance.now();
    const outcome = await measureJob(growth.job(rows), { row: name, place }, clock.limit());
    expected = ((performance.now() - start) / 1000) * ((GROWTH[index + 1] ?? rows) / rows);
    console.log(`  ${place}: ${sayOutcome(outcome)}`);
    outcomes.push(outcome);
  }
  return { row, outcomes };
}

/** In processes of their own, so that what they need is not held while others are measured. */
async function makeInputs(name: string, inputs: readonly Input[], clock: Clock): Promise<void> {
  for (const { path } of inputs) {
    if (existsSync(path)) continue;
    const words = [join(ROOT, 'dist', 'bench', 'bench.js'), '--input', name, path];
    const { failure } = await startMeasured(words, { limit: clock.limit() });
    if (failure !== null) console.log(`  ${path} could not be made: ${failure}`);
  }
}
