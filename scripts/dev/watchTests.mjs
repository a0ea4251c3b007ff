// Runs the tests that have to do with what was changed, whenever something is.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import slow from '../quick/slowTests.cjs';
import { packageScript, ROOT } from '../run.mjs';

const FOLDERS = ['src', 'tests', 'bench', ...['host', 'page', 'start'].map(inWorkbench)];
/** An editor saves a file in several steps, and several files at once. */
const QUIET_MS = 400;

function inWorkbench(name) {
  return join('workbench', name);
}

/**
 * Watches the code. Tests that are still running when something else is changed are stopped, and run
 * again with the rest.
 *
 * @returns a function that ends it.
 */
export function watchTests() {
  const changed = new Set();
  let running = null;
  let timer;

  const run = () => {
    const files = [...changed].sort();
    console.log(`[tests] related to ${files.join(', ')}`);
    const jest = spawn(
      process.execPath,
      [
        packageScript('jest', 'jest'),
        ...['--passWithNoTests', ...slow.withoutSlow(files)],
        ...['--findRelatedTests', ...files.map((file) => join(ROOT, file))],
      ],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    running = jest;
    jest.on('close', (code, signal) => {
      if (signal !== null) return;
      running = null;
      // What fails stays among the changed, so that the next run shows whether it still does.
      if (code === 0) for (const file of files) changed.delete(file);
      console.log(code === 0 ? '[tests] passed' : '[tests] FAILED');
    });
  };

  const noteChange = (folder) => (event, name) => {
    if (name === null || !/\.[tj]sx?$/.test(name)) return;
    changed.add(join(folder, name));
    running?.kill();
    running = null;
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  };

  const watchers = FOLDERS.map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, noteChange(folder)),
  );
  return () => {
    clearTimeout(timer);
    running?.kill();
    for (const watcher of watchers) watcher.close();
  };
}
