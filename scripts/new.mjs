// `npm run new rule INV-02`, `npm run new function PROGNOSFEL`, `npm run new sheet prognoser`,
// `npm run new table Prognoser`: makes the files, the index line and a test that passes, and says
// what to do next. Nothing that exists is written over.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFunction } from './new/newFunction.mjs';
import { newRule } from './new/newRule.mjs';
import { newSheet } from './new/newSheet.mjs';
import { newTable } from './new/newTable.mjs';
import { ROOT, runNode, runPackage } from './run.mjs';

const KINDS = { rule: newRule, function: newFunction, sheet: newSheet, table: newTable };

const [kind, ...words] = process.argv.slice(2);
const make = Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind] : null;
const made = make ? make(words, (path) => readFileSync(join(ROOT, path), 'utf8')) : USAGE();
if (typeof made === 'string') {
  console.error(made);
  process.exitCode = 2;
} else {
  process.exitCode = write(made);
}

function USAGE() {
  return [
    'npm run new rule INV-02 [name-of-the-file]',
    'npm run new function PROGNOSFEL',
    'npm run new sheet prognoser',
    'npm run new table Prognoser [field]',
  ].join('\n');
}

/** @param made new files by their path, edited ones besides, and what to do next. */
function write({ files, edited, next }) {
  const taken = Object.keys(files).find((path) => existsSync(join(ROOT, path)));
  if (taken) {
    console.error(`${taken} exists already. Nothing was written.`);
    return 2;
  }
  const all = Object.entries({ ...files, ...edited });
  for (const [path, text] of all) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  const paths = all.map(([path]) => path);
  runPackage('prettier', 'prettier', ['--write', '--log-level', 'warn', ...paths]);
  const code = runNode([join(ROOT, 'scripts', 'docs.mjs')]);
  for (const path of Object.keys(files)) console.log(`made     ${path}`);
  for (const path of Object.keys(edited)) console.log(`changed  ${path}`);
  console.log(`\n${next}`);
  return code;
}
