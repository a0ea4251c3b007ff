import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { VERSION } from '../src/language/version';

const ROOT = join(__dirname, '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** `npm version` writes the others (scripts/version.mjs). */
test('every place that must repeat the version has that of package.json', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(VERSION);
  expect((JSON.parse(read('workbench/package.json')) as { version: string }).version).toBe(VERSION);
  expect(/<Version>([^<]+)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${VERSION}.0`);
});

test('no code writes it', () => {
  expect(existsSync(join(ROOT, 'src/language/version.ts'))).toBe(true);
  expect(read('src/language/version.ts')).toContain("from '../../package.json'");
});

test('the changelog has its part, or one for what is not released', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## \\[(${VERSION}|Unreleased)\\]`, 'm'));
});
