import { beforeAll, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/output/terminal.testing';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

let output: string[];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-readme-'));
  await run(['example', '-o', 'a.xlsx'], { folder });
  output = (await run(['check', 'a.xlsx'], { folder })).out.split('\n').map(withPlainSpaces);
  await rm(folder, { recursive: true });
});

test('the sample is what comes out', () => {
  const [, sample = ''] = /```\n(Servicenämnden[^`]*)```/.exec(readme) ?? [];
  const lines = sample.split('\n').filter(Boolean).map(withPlainSpaces);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !output.includes(line))).toEqual([]);
});

const links = [
  'README.md',
  'docs/architecture.md',
  'docs/workbook.md',
  'docs/dependencies.md',
].flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((link) => join(file, '..', link[1] ?? ''));
});

test.each(links)('the link to %s leads somewhere', (link) => {
  expect(existsSync(join(root, link))).toBe(true);
});

/** The numbers hold no-break spaces, which a README does not keep. */
const withPlainSpaces = (line: string): string => line.replaceAll('\u00A0', ' ');
