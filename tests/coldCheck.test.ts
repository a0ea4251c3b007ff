import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { entriesIn } from '../src/xlsx/writing/richWorkbook.testing';
import { start } from './disk.testing';

// What the built command loads: every file costs the wait before the first answer.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-cold-'));
  expect(await start(['example', '-o', 'fall.xlsx'], folder).ended).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

const NOTED = `
const zlib = require('node:zlib');
const { inflateRawSync, createInflateRaw } = zlib;
let unpacked = 0;
zlib.inflateRawSync = (...words) => { unpacked += 1; return inflateRawSync(...words); };
zlib.createInflateRaw = (...words) => { unpacked += 1; return createInflateRaw(...words); };
process.on('exit', () => {
  const files = Object.keys(require.cache);
  real.writeFileSync('seen.json', JSON.stringify({ files, unpacked }));
});
`;

interface Seen {
  readonly files: readonly string[];
  readonly unpacked: number;
}

/** What a run loads and unpacks. */
async function seenOf(words: readonly string[]): Promise<Seen> {
  expect(await start(words, folder, NOTED).ended).toMatchObject({ err: '' });
  return JSON.parse(await readFile(join(folder, 'seen.json'), 'utf8')) as Seen;
}

/** The files that a run loads, as their packages' names, and the command's own as theirs. */
async function loadedBy(words: readonly string[]): Promise<readonly string[]> {
  const { files } = await seenOf(words);
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
        "cli/src_cli_check_checkFiles_ts.js",
        "cli/src_cli_start_ts.js",
        "commander",
        "fastest-levenshtein",
        "office-addin-cli",
        "picocolors",
        "tertial.js",
      ]
    `);
  });

  test('unpacks the parts with tables and those that say where they are', async () => {
    const { unpacked } = await seenOf(['check', 'fall.xlsx']);
    const parts = await entriesIn(await readFile(join(folder, 'fall.xlsx')));
    const sheets = parts.filter(({ path }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)).length;
    // The package's and the workbook's pointers, the workbook, who saved it, styles and strings; and
    // of each sheet itself, its pointers and its table.
    expect(unpacked).toBe(6 + 3 * sheets);
    expect(parts.length).toBeGreaterThan(5 * sheets);
  });
});
