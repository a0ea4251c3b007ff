import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../language/bilingual';
import { CATALOGUE } from './catalogue';
import { rulesDocument } from './rulesDocument';

const written = readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8');

test('docs/rules.md is up to date; if not, run npm run docs', () => {
  expect(written).toBe(rulesDocument(CATALOGUE));
});

test.each(CATALOGUE.map((rule) => [rule.id, rule] as const))(
  '%s stands there in both languages, whole',
  (id, { title, explanation, example }) => {
    for (const language of LANGUAGES) {
      expect(written).toContain(`\n### ${id} ${title[language]}\n\n${explanation[language]}\n`);
      expect(written).toContain(`: ${example[language]}\n`);
    }
  },
);

test('every rule has an id of its own, and stands with its family', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(CATALOGUE.every(({ id, family }) => id.startsWith(`${family}-`))).toBe(true);
});
