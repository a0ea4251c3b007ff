// What the README's test command and CI run: format, lint, types, build and every test. All of
// them run even when one fails; the last line is the tally.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibreOffice } from './check-libreoffice.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildWorkbench } from './build-changed.mjs';
import { ROOT, runPackage } from './run.mjs';

const tally = { passed: 0, failed: 0 };

function step(name, run) {
  console.log(`\n— ${name}`);
  const isPassed = run() === 0;
  tally[isPassed ? 'passed' : 'failed'] += 1;
  if (!isPassed) console.log(`✗ ${name} failed`);
}

/** Jest's own numbers; a suite that could not even be loaded is a failure of its own. */
function unit() {
  console.log('\n— tests');
  const file = join(ROOT, 'out', 'jest.json');
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const code = runPackage('jest', 'jest', ['--json', `--outputFile=${file}`], {
    // The JSON goes to the file, and jest's report for people to stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    tally.failed += 1;
    return;
  }
  tally.passed += result.numPassedTests;
  tally.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  const isSilentFailure = code !== 0 && tally.failed === 0;
  if (isSilentFailure || result.numPassedTests === 0) tally.failed += 1;
}

/** Counts only where it ran: what was skipped is neither passed nor failed. */
async function libreOffice() {
  console.log('\n— LibreOffice');
  const isRight = await checkLibreOffice().catch((error) => {
    console.log(String(error));
    return false;
  });
  if (isRight !== null) tally[isRight ? 'passed' : 'failed'] += 1;
  if (isRight === false) console.log('✗ LibreOffice failed');
}

step('format', () => runPackage('prettier', 'prettier', ['--check', '.']));
step('lint', () => runPackage('eslint', 'eslint', ['.']));
step('types', () => runPackage('typescript', 'tsc', ['--noEmit']));
step('types of the workbench', () =>
  runPackage('typescript', 'tsc', ['--noEmit', '-p', 'workbench']),
);
step('build', () => runPackage('webpack-cli', 'webpack-cli', ['--mode', 'production']));
step('build of the workbench', () => (buildWorkbench() ? 0 : 1));
step('browser', () => (ensureBrowser() ? 0 : 1));
unit();
await libreOffice();

process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
