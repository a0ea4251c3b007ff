import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../src/rules/catalogue';
import { rulesDocument } from '../src/rules/rulesDocument';

// Built into dist, so the project lies one folder up.
writeFileSync(join(__dirname, '..', 'docs', 'rules.md'), rulesDocument(CATALOGUE));
