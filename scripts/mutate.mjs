// How well the tests notice a changed program: `npm run mutate` for the rooms that are measured, or
// for what is named: `npm run mutate -- src/rules/act src/rules/engine/check.ts`. Every file is held
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

const mutantsOf = new Map();
for (const unit of unitsOf(named.length > 0 ? named : ROOMS)) {
  const mutants = await mutateUnit(unit);
  const room = unit.name.split('/', 2).join('/');
  mutantsOf.set(room, [...(mutantsOf.get(room) ?? []), ...mutants]);
  // Printed at once, so that an interrupted run is not wasted.
  const survivors = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
  writeFileSync(join(folder, `${fileNameOf(unit)}.txt`), survivors.map(saySurvivor).join('\n'));
  console.log(`${unit.name}: ${sayScore(scoreOf(mutants))}`);
}

if (mutantsOf.size === 0) {
  console.error('Nothing to change there: name files or folders, such as src/rules/act.');
  process.exitCode = 2;
} else {
  console.log('\nAll in all; what survived stands in out/mutation:');
}
for (const [room, mutants] of mutantsOf) {
  const score = scoreOf(mutants);
  console.log(`${room}: ${sayScore(score)}`);
  if (!(score.share >= LEAST)) process.exitCode = 1;
}
