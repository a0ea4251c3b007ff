// `npm start`: builds what changed, makes the example workbook from the case, checks it, adds the
// report sheets, and opens the workbench on it. `npm start -- FILE.xlsx` opens that file instead.
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildChanged } from './build-changed.mjs';
import { ROOT, runNode } from './run.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const [named] = words.filter((word) => !word.startsWith('--'));
/** As named from where npm was started, which is not always where it runs. */
const file = named && resolve(process.env.INIT_CWD ?? process.cwd(), named);
const out = join(ROOT, 'out');
const example = join(out, 'servicenamnden-t2-2020.xlsx');
const report = join(out, 'servicenamnden-t2-2020-rapport.xlsx');
const template = join(out, 'mall.xlsx');

const shown = (path) => relative(process.cwd(), path);
const inRoot = (path) => relative(ROOT, path);
const tertial = (...given) => runNode([join(ROOT, 'dist', 'tertial.js'), ...given]);
/** Findings are what the example is for (exit code 1); only a file that fails is a fault. */
const failed = (code) => code > 1;

/** Makes the workbooks, and prints what Tertial finds in the one that is to be shown. */
function makeWorkbooks() {
  mkdirSync(out, { recursive: true });
  const codes = [
    tertial('example', '-o', inRoot(example), '--force'),
    tertial('template', '-o', inRoot(template), '--force'),
  ];
  console.log('');
  codes.push(tertial('check', file ?? inRoot(example)));
  if (file === undefined) {
    codes.push(tertial('report', inRoot(example), '-o', inRoot(report), '--force'));
    console.log(`\nExempelarbetsboken: ${shown(example)}`);
    console.log(`Med rapportblad:    ${shown(report)}`);
    console.log(`Tom mall:           ${shown(template)}`);
  }
  console.log('Pröva en egen fil:  npx tertial check FIL.xlsx');
  console.log('Skapa rapportblad:  npx tertial report FIL.xlsx -o RAPPORT.xlsx');
  return !codes.some(failed);
}

/** Nobody could end it where there is no terminal, as in CI: there it serves only when told to. */
const serves = flags.includes('--serve') || (process.stdin.isTTY === true && !process.env.CI);

if (file !== undefined && !existsSync(file)) {
  console.log(`Filen ${named} finns inte.`);
  process.exitCode = 2;
} else if (!buildChanged()) {
  process.exitCode = 1;
} else {
  process.exitCode = makeWorkbooks() ? 0 : 2;
  const own = file === undefined ? {} : { fil: file };
  if (serves) {
    await serveWorkbench(
      { ...own, exempel: example, mall: template },
      { opens: !flags.includes('--no-open') },
    );
  } else {
    console.log('\nArbetsbänken startas i en terminal; utan terminal med: npm start -- --serve');
  }
}
