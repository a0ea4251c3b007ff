// `npm run test:quick`: format, lint and the related tests of what was changed since the branch left
// main, and all types; `-- --since HEAD~3` compares with another commit. `npm test` is the whole.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { changedFiles, mergeBase } from './quick/changedFiles.mjs';
import { relatedTests, runTests } from './quick/relatedTests.mjs';
import { packageScript, ROOT } from './run.mjs';

const KEPT = join(ROOT, 'out', 'quick');
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const failed = [];

/** Runs a package's command; what it says is shown when it has ended, so that two can run at once. */
const step = (name, ofPackage, command, words) =>
  new Promise((resolve) => {
    const run = spawn(process.execPath, [packageScript(ofPackage, command), ...words], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (text += part));
    run.on('close', (code) => {
      console.log(code === 0 ? `✓ ${name}` : `${text}✗ ${name} failed`);
      if (code !== 0) failed.push(name);
      resolve();
    });
  });

const types = (name, ...words) =>
  step(`types of ${name}`, 'typescript', 'tsc', [
    ...['--noEmit', '--incremental', '--tsBuildInfoFile', join(KEPT, `${name}.tsbuildinfo`)],
    ...words,
  ]);

const counted = (list, what) => `${list.length} ${what}${list.length === 1 ? '' : 's'}`;

function shown(title, files) {
  if (files.length === 0) return;
  console.log(`${title}:`);
  for (const file of files.slice(0, 12)) console.log(`  ${file}`);
  if (files.length > 12) console.log(`  and ${files.length - 12} more`);
}

function unit(present) {
  const { chosen, left, slow, unnamed } = relatedTests(present);
  let passed = 0;
  if (chosen.length === 0) console.log('No test has to do with what was changed: none was run.');
  else {
    console.log(`Running ${counted(chosen, 'test file')} …`);
    const result = runTests(chosen);
    passed = result.passed;
    if (!result.isRight) failed.push('tests');
  }
  shown('Not run, because they would take too long together', left);
  shown('Not run, because they take a browser, minutes or the built program', slow);
  shown('Changed, and no test is known to look at it', unnamed);
  return passed;
}

const asked = process.argv.indexOf('--since');
const since = asked > 0 ? process.argv[asked + 1] : mergeBase();
const { present, removed } = changedFiles(since);

if (present.length + removed.length === 0) {
  console.log(`Nothing has changed since ${since}: nothing was run.`);
} else {
  const code = present.filter((file) => /\.[cm]?[tj]sx?$/.test(file));
  console.log(`${counted([...present, ...removed], 'file')} changed since ${since.slice(0, 12)}`);
  await Promise.all([
    (async () => {
      await types('tertial');
      await types('workbench', '-p', 'workbench');
    })(),
    (async () => {
      if (present.length > 0) {
        await step('format', 'prettier', 'prettier', [
          ...['--check', '--ignore-unknown', '--cache', '--cache-location', join(KEPT, 'format')],
          ...present,
        ]);
      }
      if (code.length === 0) console.log('No code was changed: lint was not run.');
      else {
        await step(`lint of ${counted(code, 'file')}`, 'eslint', 'eslint', [
          ...['--cache', '--cache-location', join(KEPT, 'lint'), '--no-warn-ignored'],
          ...code,
        ]);
      }
    })(),
  ]);
  const passed = unit(present);
  shown('Removed; the types tell whether anything misses them', removed);
  process.exitCode = failed.length === 0 ? 0 : 1;
  const outcome = failed.length === 0 ? 'passed' : `FAILED: ${failed.join(', ')}`;
  console.log(
    `\nQuick check ${outcome}; ${passed} tests passed, in ${seconds()} s. npm test is the whole.`,
  );
}
