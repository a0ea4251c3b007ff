// Makes the example workbook from the case, checks it, adds the report sheets, and says where
// everything is.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runNode } from './run.mjs';

const out = join(ROOT, 'out');
const shown = (file) => relative(process.cwd(), join(out, file)) || file;
const tertial = (...words) => runNode([join(ROOT, 'dist', 'tertial.js'), ...words]);
/** Findings are what the example is for (exit code 1); only a file that fails is a fault. */
const failed = (code) => code > 1;

mkdirSync(out, { recursive: true });
const example = join(out, 'servicenamnden-t2-2020.xlsx');
const report = join(out, 'servicenamnden-t2-2020-rapport.xlsx');
const template = join(out, 'mall.xlsx');

const codes = [
  tertial('example', '-o', relative(ROOT, example), '--force'),
  tertial('template', '-o', relative(ROOT, template), '--force'),
];
console.log('');
codes.push(tertial('check', relative(ROOT, example)));
codes.push(tertial('report', relative(ROOT, example), '-o', relative(ROOT, report), '--force'));
console.log(`\nExempelarbetsboken: ${shown('servicenamnden-t2-2020.xlsx')}`);
console.log(`Med rapportblad:    ${shown('servicenamnden-t2-2020-rapport.xlsx')}`);
console.log(`Tom mall:           ${shown('mall.xlsx')}`);
console.log('Pröva en egen fil:  npx tertial check FIL.xlsx');
console.log('Gör rapportblad:    npx tertial report FIL.xlsx -o RAPPORT.xlsx');
process.exitCode = codes.some(failed) ? 2 : 0;
