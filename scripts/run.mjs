import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const require = createRequire(join(ROOT, 'package.json'));

/**
 * Runs a package's command with this very Node, so that no shell takes part and it works on
 * Windows too.
 *
 * @returns its exit code; 1 when it could not be started.
 */
export const runPackage = (name, command, words, options = {}) =>
  runNode([packageScript(name, command), ...words], options);

/** The script behind a package's command. */
export function packageScript(name, command) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(`${name}/package.json`);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a script with this very Node. @returns its exit code; 1 when it could not be started. */
export function runNode(words, options = {}) {
  const done = spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit', ...options });
  return done.status ?? 1;
}

/** Runs a script while others run. @returns a promise of its exit code and of all that it said. */
export const startNode = (words) =>
  new Promise((resolve) => {
    const env = process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env;
    const child = spawn(process.execPath, words, { cwd: ROOT, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => (said += part));
    }
    const end = (code) => resolve({ code: code ?? 1, said });
    child.on('error', () => end(1));
    child.on('close', end);
  });
