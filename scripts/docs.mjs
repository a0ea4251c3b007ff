// Writes docs/functions.md and docs/rules.md from their catalogues, and the lists of docs/workbook.md
// from the declarations of tables and settings.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { FUNCTIONS } = require('../src/functions/catalogue');
const { CATALOGUE } = require('../src/rules/catalogue');
const { rulesDocument } = require('../src/rules/rulesDocument');
const { workbookDocument } = require('../src/report/workbookDocument');
const { reference } = require('../src/functions/publish/reference');

writeFileSync(join(ROOT, 'docs', 'functions.md'), reference(FUNCTIONS));
writeFileSync(join(ROOT, 'docs', 'rules.md'), rulesDocument(CATALOGUE));

const workbook = join(ROOT, 'docs', 'workbook.md');
writeFileSync(workbook, workbookDocument(readFileSync(workbook, 'utf8')));
