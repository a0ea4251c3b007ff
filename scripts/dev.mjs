// `npm run dev`: builds the add-in, the command line and the workbench as their code changes, serves
// the workbench with a page that reloads itself, and runs the related tests. Ctrl-C ends it all.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import page from '../workbench/webpack.config.mjs';
import change from './dev/changes.cjs';
import { addinConfigurations, DEV_ADDIN, watchBuild } from './dev/watchBuild.mjs';
import { watchTests } from './dev/watchTests.mjs';
import { openInBrowser } from './open-browser.mjs';
import { ROOT, runNode } from './run.mjs';
import { interrupted, startWorkbench } from './serve-workbench.mjs';

const cli = createRequire(import.meta.url)('../webpack/cli');
const changes = change.createChanges();
const books = {
  exempel: join(ROOT, 'out', 'dev', 'servicenamnden-t2-2020.xlsx'),
  mall: join(ROOT, 'out', 'dev', 'mall.xlsx'),
};
let server;
let isStarted = false;

/** The first build has all that the workbench needs; each later one is shown in its page. */
async function show() {
  changes.announce();
  if (isStarted) return;
  isStarted = true;
  for (const [command, book] of [
    ['example', books.exempel],
    ['template', books.mall],
  ]) {
    const code = runNode([join(ROOT, 'dist', 'tertial.js'), command, '-o', book, '--force']);
    if (code !== 0) process.exitCode = 1;
  }
  server = await startWorkbench(books, DEV_ADDIN, changes);
  console.log(`[workbench] ${server.url}`);
  console.log('[tests] waiting for a change. Ctrl-C ends everything.');
  if (!process.argv.includes('--no-open')) openInBrowser(server.url);
}

console.log('[build] the first one takes a while …');
const endWatch = watchBuild([...addinConfigurations(), cli(), page], () => void show());
const endTests = watchTests();
await interrupted();
endTests();
await Promise.all([endWatch(), server?.close()]);
