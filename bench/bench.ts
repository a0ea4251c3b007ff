import { mkdirSync, rmSync } from 'node:fs';
import type { BenchRow } from './benchRow';
import { INPUT_FOLDER } from './inputs/inputFile';
import { installPeers } from './peers';
import { writeSpeedPage } from './page/speedPage';
import { Clock } from './running/clock';
import { GROWTH, jobAt } from './running/jobs';
import { type Figures, type Grown, measureGrowth, measureRow } from './running/measureRow';
import { tellParts } from './running/parts';
import { ROWS } from './rows';

/**
 * `npm run bench`: what Tertial costs on this machine, measured now, beside its peers. Writes
 * docs/speed.md. Nothing here fails: what can't be measured says why.
 * `npm run bench -- read-case city`: only these rows, and no page.
 * `npm run bench -- planted`: no cost, but how often a planted error is found.
 */
async function main(words: readonly string[]): Promise<void> {
  const [first, name = '', ...more] = words;
  if (first === '--job') return runJob(name, more.join(' '));
  if (first === '--input') return makeInput(name, more.join(' '));
  if (first === 'planted') return showPlanted();
  return measureAll(words);
}

async function measureAll(wanted: readonly string[]): Promise<void> {
  const clock = new Clock();
  const noPeers = installPeers();
  if (noPeers !== null) console.log(`Peers are not measured, they can't be installed: ${noPeers}`);
  const rows = await loaded(wanted);
  const figures: Figures[] = [];
  const grown: Grown[] = [];
  mkdirSync(INPUT_FOLDER, { recursive: true });
  try {
    for (const [name, row] of rows) {
      figures.push(await measureRow(name, row, { clock, hasPeers: noPeers === null }));
    }
    for (const [name, row] of rows) {
      const one = await measureGrowth(name, row, clock);
      if (one) grown.push(one);
    }
  } finally {
    rmSync(INPUT_FOLDER, { recursive: true, force: true });
  }
  const minutes = clock.passed() / 60;
  if (wanted.length === 0) await writeSpeedPage(figures, grown, { minutes, noPeers });
  console.log(`${minutes.toFixed(1)} minutes`);
}

async function loaded(wanted: readonly string[]): Promise<[string, BenchRow][]> {
  const names = Object.keys(ROWS).filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const name of wanted.filter((one) => !(one in ROWS))) {
    console.log(`No row is called ${name}; there are ${Object.keys(ROWS).join(', ')}`);
  }
  return Promise.all(names.map(async (name) => [name, await rowOf(name)] as [string, BenchRow]));
}

async function rowOf(name: string): Promise<BenchRow> {
  const load = ROWS[name];
  if (!load) throw new Error(`No row is called ${name}`);
  return (await load()).row;
}

/** A process of its own for one task (measureJob.ts). */
async function runJob(name: string, place: string): Promise<void> {
  const job = jobAt(await rowOf(name), place);
  if (job?.kind !== 'task') throw new Error(`There is no task ${name} ${place}`);
  await tellParts(job.runs, await job.prepare());
  // What a task has opened, as the workbench's host, must not keep its process.
  process.exit();
}

/** A process of its own for making a file (measureRow.ts). */
async function makeInput(name: string, path: string): Promise<void> {
  const { inputs = [], growth } = await rowOf(name);
  const all = [...inputs, ...GROWTH.flatMap((rows) => growth?.inputs?.(rows) ?? [])];
  const input = all.find((one) => one.path === path);
  if (!input) throw new Error(`There is no input ${path}`);
  await input.make(path);
}

async function showPlanted(): Promise<void> {
  const { benchPlantedErrors } = await import('./plantedErrors');
  for (const line of await benchPlantedErrors()) console.log(line);
}

void main(process.argv.slice(2));
