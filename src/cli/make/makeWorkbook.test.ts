import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../output/terminal.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-make-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['template', 'mall.xlsx', 'Mallen sparades: mall.xlsx\n'],
  ['example', 'exempel.XLSX', 'Exemplet sparades: exempel.XLSX\n'],
])('tertial %s', async (command, file, said) => {
  const made = await run([command, '-o', file], { folder });
  expect(made).toEqual({ code: 0, out: said, err: '' });
  expect((await readFile(join(folder, file))).subarray(0, 2).toString()).toBe('PK');
});

test('a file that exists is replaced only when asked', async () => {
  const path = join(folder, 'min.xlsx');
  await writeFile(path, 'mitt arbete');
  const refused = await run(['template', '-o', 'min.xlsx'], { folder });
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^min.xlsx: Filen finns redan och har inte ändrats: .*--force.*\n$/);
  expect(await readFile(path, 'utf8')).toBe('mitt arbete');
  expect(await run(['template', '-o', 'min.xlsx', '--force'], { folder })).toMatchObject({
    code: 0,
  });
  expect(await readFile(path, 'utf8')).not.toBe('mitt arbete');
});

test.each([
  ['saknas/ut.xlsx', /^saknas\/ut\.xlsx: Mappen finns inte/],
  ['mapp.xlsx', /^mapp\.xlsx: Det här är en mapp/],
  ['ut.csv', /ska sluta på \.xlsx/],
  ['.xlsx', /ska sluta på \.xlsx/],
  ['', /ska sluta på \.xlsx/],
])('-o %s writes nothing', async (file, sentence) => {
  await mkdir(join(folder, 'mapp.xlsx'), { recursive: true });
  const before = await readdir(folder, { recursive: true });
  const made = await run(['example', '-o', file], { folder });
  expect(made).toMatchObject({ code: 2, out: '' });
  expect(made.err).toMatch(sentence);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});
