// Run by `npm version`: writes the new version where it must be repeated, for the same commit.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** Office takes four numbers, and no words for what is before a release. */
const numbers = `${version.split('-')[0]}.0`;

const PLACES = [
  ['manifest.xml', /(<Version>)[^<]+/, numbers],
  ['workbench/package.json', /("version": ")[^"]+/, version],
];
for (const [name, pattern, written] of PLACES) {
  const file = join(ROOT, name);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(pattern, (found, before) => before + written),
  );
}
execFileSync('git', ['add', ...PLACES.map(([name]) => name)], { cwd: ROOT });
