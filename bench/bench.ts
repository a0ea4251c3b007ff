import { benchBlame } from './blame';
import { benchCase } from './case';
import { benchCommittees } from './committees';
import { benchManyRows } from './manyRows';
import { peakMemory } from './measure';
import { benchPlantedErrors } from './plantedErrors';
import { benchPainters } from './painters';
import { benchReport } from './report';

const SECTIONS = {
  case: benchCase,
  blame: benchBlame,
  committees: benchCommittees,
  rows: benchManyRows,
  planted: benchPlantedErrors,
  painters: benchPainters,
  report: benchReport,
};

/**
 * `npm run bench`: what Tertial costs on this machine, measured now. Nothing here can fail a test.
 * `node dist/bench.js case rows` after a build: only these sections.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const line of await section()) console.log(line);
  }
  console.log(peakMemory());
}

void main();
