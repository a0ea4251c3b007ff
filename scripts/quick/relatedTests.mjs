// Which tests have to do with a change, and how they went.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import choose from './chooseTests.cjs';
import { fromRoot, keepSeconds, readSeconds } from './seconds.mjs';
import slow from './slowTests.cjs';
import { packageScript, ROOT, runPackage } from '../run.mjs';

/** Of one processor; two share it. */
const MOST_SECONDS = 70;
const RESULT = join(ROOT, 'out', 'quick', 'jest.json');
const isCode = (file) => /\.[cm]?[tj]sx?$/.test(file);

function list(...words) {
  const text = execFileSync(
    process.execPath,
    [packageScript('jest', 'jest'), '--listTests', ...words],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return text.split('\n').filter(Boolean).map(fromRoot);
}

/**
 * @param changed paths from the project's folder.
 * @returns `chosen` and `left` among the tests that have to do with the change, the `slow` ones that
 *   are left to `npm test`, and `unnamed`: the changed files that no test is known to look at.
 */
export function relatedTests(changed) {
  const code = changed.filter(isCode);
  const all = list();
  const texts = Object.fromEntries(
    all.map((test) => [test, readFileSync(join(ROOT, test), 'utf8')]),
  );
  const byName = choose.testsNaming(
    changed.filter((file) => !isCode(file)),
    texts,
  );
  const byImport =
    code.length === 0 ? [] : list('--findRelatedTests', ...code.map((file) => join(ROOT, file)));
  const related = [...new Set([...byImport, ...byName.tests])];
  const isSlow = (test) => slow.isSlow(test) && !changed.includes(test);
  const fast = related.filter((test) => !isSlow(test));
  return {
    ...choose.chooseTests(fast, changed, readSeconds(), MOST_SECONDS),
    slow: related.filter(isSlow),
    unnamed: byName.unnamed,
  };
}

/**
 * Runs tests, and keeps how long they took.
 * @returns how many passed, and whether all did; a suite that could not be loaded has failed.
 */
export function runTests(tests) {
  mkdirSync(dirname(RESULT), { recursive: true });
  rmSync(RESULT, { force: true });
  // Jest's own choice leaves a processor idle, which on two is half.
  const words = ['--json', `--outputFile=${RESULT}`, '--maxWorkers=100%'];
  words.push('--runTestsByPath', ...tests);
  const code = runPackage('jest', 'jest', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const result = JSON.parse(readFileSync(RESULT, 'utf8'));
  keepSeconds(result);
  const passed = result.numPassedTests;
  return { passed, isRight: code === 0 && passed > 0 };
}
