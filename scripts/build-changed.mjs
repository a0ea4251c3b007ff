// Builds the add-in, the command line and the workbench's page, each only when it has changed; with
// the word `workbench` only the page.
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from './freshness.mjs';
import { ROOT, runNode, runPackage } from './run.mjs';

const at = (...names) => names.map((name) => join(ROOT, name));

/** A build does not touch unchanged files; this file records when it ran. */
function stamp(folder) {
  const file = join(ROOT, folder, '.built');
  if (!existsSync(file)) writeFileSync(file, '');
  utimesSync(file, new Date(), new Date());
}

function build(what, folder, sources, run) {
  if (!isStale(join(ROOT, folder), at('package-lock.json', ...sources))) return true;
  console.log(`Bygger ${what} …`);
  const isBuilt = run() === 0;
  if (isBuilt) stamp(folder);
  return isBuilt;
}

/** @returns whether everything is built. */
export const buildChanged = () => buildAddin() && buildWorkbench();

const buildAddin = () =>
  build(
    'tillägget och kommandoraden',
    'dist',
    ['src', 'webpack', 'webpack.config.js', 'manifest.xml', 'assets', 'bench'],
    () => runPackage('webpack-cli', 'webpack-cli', ['--mode', 'production']),
  );

/** The page of the workbench. */
export const buildWorkbench = () =>
  build(
    'arbetsbänken',
    join('workbench', 'dist'),
    ['page', 'host', 'start', 'webpack.config.mjs'].map((name) => join('workbench', name)),
    () => runNode([join(ROOT, 'workbench', 'build.mjs')]),
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isDone = process.argv.includes('workbench') ? buildWorkbench() : buildChanged();
  process.exitCode = isDone ? 0 : 1;
}
