// What the README's test command and CI run: format, lint, types, build and every test. All of
// them run even when one fails; the last line is the tally.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibreOffice } from './check-libreoffice.mjs';
import { ensureBrowser } from './browser.mjs';
import { packageScript, ROOT, runPackage, startNode } from './run.mjs';

const tally = { passed: 0, failed: 0 };

/** Independent checks in two lanes of about equal time, one for each core. */
const LANES = [
  [
    ['lint', [packageScript('eslint', 'eslint'), '.']],
    ['build of the workbench', [join('scripts', 'build-changed.mjs'), 'workbench']],
  ],
  [
    ['format', [packageScript('prettier', 'prettier'), '--check', '.']],
    ['types', [packageScript('typescript', 'tsc'), '--noEmit']],
    ['types of the workbench', [packageScript('typescript', 'tsc'), '--noEmit', '-p', 'workbench']],
    ['build', [packageScript('webpack-cli', 'webpack-cli'), '--mode', 'production']],
  ],
];

/** Runs the checks of a lane one after the other; what each says is shown when it is done. */
async function runLane(lane) {
  for (const [name, words] of lane) {
    const { code, said } = await startNode(words);
    console.log(`\n— ${name}\n${said}`.trimEnd());
    report(name, code === 0);
  }
}

function report(name, isPassed) {
  tally[isPassed ? 'passed' : 'failed'] += 1;
  if (!isPassed) console.log(`✗ ${name} failed`);
}

/** Jest's own numbers; a suite that could not even be loaded is a failure of its own. */
function unit() {
  console.log('\n— tests');
  const file = join(ROOT, 'out', 'jest.json');
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const code = runPackage('jest', 'jest', ['--json', `--outputFile=${file}`, '--maxWorkers=100%'], {
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
  if (isRight !== null) report('LibreOffice', isRight);
}

await Promise.all(LANES.map(runLane));
console.log('\n— browser');
report('browser', ensureBrowser());
unit();
await libreOffice();

process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
