// How well the tests notice a changed program: `npm run mutate` for the rooms that are measured, or
// for what is named: `npm run mutate -- src/rules/act src/rules/check.ts`. Every file is held
// against the tests beside it only. It takes long, so it is no part of CI.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { mutateUnit } from './mutation/mutateUnit.mjs';
import { sayScore, scoreOf } from './mutation/score.mjs';
import { saySurvivor } from './mutation/survivor.mjs';
import { fileNameOf, unitsOf } from './mutation/units.mjs';

/** In hundredths: what a room must reach. */
const LEAST = 85;
const ROOMS = ['src/figures', 'src/rules'];

const folder = join(ROOT, 'out', 'mutation');
mkdirSync(folder, { recursive: true });
const named = process.argv.slice(2);
const paths = named.length > 0 ? named : ROOMS;

const results = new Map(paths.map((path) => [path, []]));
for (const path of paths) {
  for (const unit of unitsOf([path])) {
    const mutants = await mutateUnit(unit);
    results.get(path).push(...mutants);
    // Written at once: a long run that is broken off has still told something.
    const survivors = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
    writeFileSync(join(folder, `${fileNameOf(unit)}.txt`), survivors.map(saySurvivor).join('\n'));
    console.log(`${unit.name}: ${sayScore(scoreOf(mutants))}`);
  }
}

console.log('\nAll in all; what survived stands in out/mutation:');
for (const [path, mutants] of results) {
  const score = scoreOf(mutants);
  console.log(`${path}: ${sayScore(score)}`);
  if (!(score.share >= LEAST)) process.exitCode = 1;
}
