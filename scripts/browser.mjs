// The browser tests need Edge, Chrome or Chromium. In a container or CI, as root on Debian, Chromium
// is installed when none is there; anywhere else a person is told what to install.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { findBrowser } = require('../workbench/host/runner/findBrowser');

/** The installed browser; an error says what to install. */
export function installedBrowser() {
  const found = findBrowser();
  if (found === null)
    throw new Error('No Edge, Chrome or Chromium was found: install one of them.');
  return found;
}

const works = (command, words) => spawnSync(command, words, { stdio: 'inherit' }).status === 0;

/** @returns whether there is a browser, after installing one where that may be done unasked. */
export function ensureBrowser() {
  if (findBrowser() !== null) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    console.log(
      'No Edge, Chrome or Chromium was found: install one of them for the browser tests.',
    );
    return false;
  }
  console.log('No Edge, Chrome or Chromium was found: installing Chromium.');
  return (
    works('apt-get', ['update', '-qq']) &&
    works('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) &&
    findBrowser() !== null
  );
}
