import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { start } from './disk.testing';

// What the built command loads: every file costs the wait before the first answer.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-cold-'));
  expect(await start(['example', '-o', 'fall.xlsx'], folder).ended).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

const NOTED = `
const Module = require('node:module');
process.on('exit', () => {
  real.writeFileSync('loaded.json', JSON.stringify(Object.keys(require.cache)));
});
`;

/** The files that a run loads, as their packages' names, and the command's own as theirs. */
async function loadedBy(words: readonly string[]): Promise<readonly string[]> {
  await start(words, folder, NOTED).ended;
  const files = JSON.parse(await readFile(join(folder, 'loaded.json'), 'utf8')) as string[];
  const names = files.map((file) => {
    const [, inPackage] = file.split(`${sep}node_modules${sep}`);
    const parts = (inPackage ?? '').split(sep);
    if (inPackage === undefined) return file.split(`${sep}dist${sep}`).at(-1) ?? file;
    return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
  });
  return [...new Set(names)].sort();
}

describe('a cold check', () => {
  test('loads what it needs and nothing of the other commands', async () => {
    expect(await loadedBy(['check', 'fall.xlsx'])).toMatchInlineSnapshot(`
      [
        "@cj-tech-master/excelts",
        "cli/src_cli_check_checkFiles_ts.js",
        "commander",
        "fastest-levenshtein",
        "office-addin-cli",
        "pend",
        "picocolors",
        "tertial.js",
        "yauzl",
      ]
    `);
  });
});
