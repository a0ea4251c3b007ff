// Writes docs/functions.md from the catalogue of functions.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { FUNCTIONS } = require('../src/functions/catalogue');
const { reference } = require('../src/functions/publish/reference');

writeFileSync(join(ROOT, 'docs', 'functions.md'), reference(FUNCTIONS));
