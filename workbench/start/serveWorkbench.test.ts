import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalServer } from '../host/runner/localServer';
import { serveWorkbench } from './serveWorkbench';

let folder: string;
let server: LocalServer;
const book = (): string => path.join(folder, 'prov å.xlsx');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertial-serve-'));
  const [addin, page] = [path.join(folder, 'addin'), path.join(folder, 'page')];
  for (const made of [addin, page, path.join(addin, 'folder.js'), path.join(folder, 'addin-b')]) {
    await mkdir(made);
  }
  await writeFile(path.join(addin, 'taskpane.html'), '<script src="a.js"></script>');
  await writeFile(path.join(addin, 'a b.js'), 'own');
  await writeFile(path.join(folder, 'addin-b', 'secret.js'), 'secret');
  await writeFile(path.join(folder, 'secret.js'), 'secret');
  await writeFile(path.join(page, 'page.html'), 'page');
  await writeFile(book(), 'book');
  server = await serveWorkbench({ addin, page, books: { fil: book() } });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = async (address: string): Promise<[status: number, text: string]> => {
  const response = await fetch(server.url + address);
  return [response.status, await response.text()];
};

test('the page, the add-in’s files and the workbook are there', async () => {
  expect(await ask('')).toEqual([200, 'page']);
  expect(await ask('a%20b.js')).toEqual([200, 'own']);
  expect((await ask('taskpane.html'))[1]).toContain('/connect.js');
  expect((await ask('office/office.js'))[0]).toBe(200);
  expect(JSON.parse((await ask('start.json'))[1])).toMatchObject({
    books: [{ id: 'fil', name: 'prov å.xlsx', url: '/books/fil.xlsx' }],
  });
  expect(await ask('books/fil.xlsx')).toEqual([200, 'book']);
});

test.each([
  'no.js',
  'folder.js',
  'office/',
  'office/no.js',
  'office/%00.js',
  '..%2fsecret.js',
  '..%5csecret.js',
  '..%2faddin-b%2fsecret.js',
  'office/..%2f..%2f..%2f..%2f..%2fpackage.json',
  'x/..%2f..%2fsecret.js',
  `${'a'.repeat(5_000)}.js`,
])('nothing is at %s', async (address) => {
  expect((await ask(address))[0]).toBe(404);
});

test('a workbook that vanishes while it is served is reported, and found when it is back', async () => {
  await rename(book(), `${book()}.away`);
  expect(await ask('books/fil.xlsx')).toEqual([
    404,
    'Filen prov å.xlsx finns inte längre där den låg.',
  ]);
  await mkdir(book());
  expect(await ask('books/fil.xlsx')).toEqual([
    404,
    'Filen prov å.xlsx går inte att läsa (EISDIR).',
  ]);
  await rm(book(), { recursive: true });
  await rename(`${book()}.away`, book());
  expect(await ask('books/fil.xlsx')).toEqual([200, 'book']);
});

test('a page that is being rebuilt is missing for a moment', async () => {
  expect((await ask('page.js'))[0]).toBe(404);
  await writeFile(path.join(folder, 'page', 'page.js'), 'script');
  expect(await ask('page.js')).toEqual([200, 'script']);
});
