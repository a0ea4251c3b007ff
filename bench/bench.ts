import { benchCase } from './case';
import { benchCommittees } from './committees';
import { peakMemory } from './measure';
import { benchPlantedErrors } from './plantedErrors';
import { benchPainters } from './painters';
import { benchReport } from './report';

/** `npm run bench`: what Tertial costs on this machine, measured now. Nothing here can fail a test. */
async function main(): Promise<void> {
  for (const section of [
    benchCase,
    benchCommittees,
    benchPlantedErrors,
    benchPainters,
    benchReport,
  ]) {
    for (const line of await section()) console.log(line);
  }
  console.log(peakMemory());
}

void main();
