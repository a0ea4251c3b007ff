import { expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const ADDIN = path.join(ROOT, 'dist', 'addin');
const SCRIPTS = path.join(ROOT, 'scripts');

/**
 * Words that stand in the workbench, its host, or what only they use of the file library: its
 * workbook and its formula engine. The add-in has the library's archive, to open sheets alone.
 */
const OWN_WORDS = [
  ...['tertialHost', 'The host without Excel', 'cell-editor'],
  ...['addWorksheet', 'calculateFormulas'],
];

/** Every file of a folder, with its text. */
const textsIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]);

test('nothing of the workbench is in the add-in’s build', () => {
  const built = spawnSync(process.execPath, [path.join(SCRIPTS, 'build-changed.mjs'), 'workbench']);
  expect(built.status).toBe(0);
  const page = readFileSync(path.join(ROOT, 'workbench', 'dist', 'page.js'), 'utf8');
  // The words are worth looking for only if they are in the workbench's own build.
  expect(OWN_WORDS.filter((word) => !page.includes(word))).toEqual([]);
  const texts = textsIn(ADDIN);
  expect(texts.length).toBeGreaterThan(10);
  const found = texts.flatMap(([file, text]) =>
    OWN_WORDS.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

/** Where a process ends by a signal only, it can't be asked to end well. */
const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('the start command serves a workbook until it is interrupted', async () => {
  const words = [path.join(SCRIPTS, 'start.mjs'), '--serve', '--no-open', 'tests/no-such.xlsx'];
  const missing = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  expect([missing.status, missing.stdout]).toEqual([2, 'Filen tests/no-such.xlsx finns inte.\n']);

  const template = path.join(ROOT, 'out', 'mall.xlsx');
  if (!existsSync(template)) {
    mkdirSync(path.dirname(template), { recursive: true });
    const made = ['template', '-o', template];
    spawnSync(process.execPath, [path.join(ROOT, 'dist', 'tertial.js'), ...made]);
  }
  const started = spawn(process.execPath, [...words.slice(0, -1), template], { cwd: ROOT });
  let said = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => started.on('exit', resolve));
  while (!said.includes('Avsluta med Ctrl-C') && started.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
  const start = (await (await fetch(`${url}start.json`)).json()) as { books: { name: string }[] };
  expect(start.books.map(({ name }) => name)).toEqual([
    'mall.xlsx',
    'servicenamnden-t2-2020.xlsx',
    'mall.xlsx',
  ]);
  started.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said).toContain('Arbetsbänken är stängd.');
});
